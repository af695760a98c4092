import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { COLUMNS, FIELDS, KEYS, RARE } from '../../src/core/workbook/ledger/columns.ts';
import { dataOf, HEAD, imported, importedFrom, ledgerOf, row, set } from '../support/ledger.ts';
import { cellsOf, type EditedCell, type Grid, withPart, workedOn } from '../support/workbook.ts';

/** A ledger without titles has no column for them; so the cells named here are in their usual place. */
const FILE = `年度: 2026
领域: 保密
单位: { 全称: 白鹭镇人民政府 }
问题:
  - { 编号: P1, 表现: 缺三个月的记录。 }
  - { 编号: 2, 表现: 登记不及时，最长拖了两周。 }
  - { 编号: "010", 表现: 柜子没有锁。 }
整改:
  - 对应问题: [P1]
    措施: 补齐台账
    责任部门: 办公室
    完成时限: 2026-11-30
    状态: 推进中
    进度: 40
  - 对应问题: [P1, 2]
    措施: 每月核对
    责任部门: 办公室
    状态: 已完成
    进度: 100
    完成日期: 2026-10-08
  - 对应问题: ["010"]
    措施: 购置柜子
    责任部门: 财务室
    完成时限: 2026-09-30
    状态: 未启动
上年遗留:
  - 年度: 2025
    问题表现: 门没有锁
    措施: 换锁
    责任部门: 保卫科
    完成时限: 2026-03-31
    状态: 推进中
`;

/** The number of visible columns; the hidden one follows them. */
const SEEN = COLUMNS.filter((it) => !RARE.has(it.field)).length + 1;

/** Sorts the rows of the measures, but only their visible columns. */
function sortSeen(rows: Grid, order: readonly number[]): void {
  const before = order.map((at) => rows[HEAD + at]?.slice(0, SEEN) ?? []);
  for (const [at, cells] of before.entries()) {
    const left = rows[HEAD + 1 + at]?.slice(SEEN) ?? [];
    const moved = Array.from({ length: SEEN }, (_, column) => cells[column] ?? { value: null });
    rows[HEAD + 1 + at] = [...moved, ...left];
  }
}

/** A ledger with merged cells as a spreadsheet makes them: all cells but the first are empty. */
async function merged(text: string, ...refs: string[]): Promise<Uint8Array> {
  const cells = new RegExp(
    `<c r="(?:${refs.map((it) => it.split(':')[1]).join('|')})"([^>]*?)(?:/>|>.*?</c>)`,
    'g',
  );
  return withPart(await ledgerOf(text), 'xl/worksheets/sheet1.xml', (xml) =>
    xml
      .replace(cells, '')
      .replace(/<mergeCells[^>]*>/, (it) => it + refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')),
  );
}

const unchanged = { text: FILE, codes: [] };

describe('rows that were sorted in the columns that are seen alone', () => {
  test.each([[[4, 3, 2, 1]], [[2, 1, 3, 4]], [[3, 4, 1, 2]]])('%j: nothing has changed', async (order) => {
    expect(await imported(FILE, (rows) => sortSeen(rows, order))).toMatchObject(unchanged);
  });

  test('a cell that was changed as well is changed in its own measure', async () => {
    const { text, codes } = await imported(FILE, (rows) => {
      set(row(rows, 1).整改措施, '补齐全部台账');
      set(row(rows, 3).状态, '已整改');
      sortSeen(rows, [3, 4, 1, 2]);
    });
    expect(codes).toEqual([]);
    expect(text).toBe(FILE.replace('补齐台账', '补齐全部台账').replace('未启动', '已完成'));
  });

  test('a row that was added and sorted among them is a new measure', async () => {
    const { text, codes } = await imported(FILE, (rows) => {
      rows[HEAD + 5] = [];
      for (const [heading, value] of Object.entries({ 问题编号: 'P1', 整改措施: '开展培训' }))
        set(cellsOf(rows, HEAD + 5, HEAD)[heading], value);
      sortSeen(rows, [5, 3, 4, 1, 2]);
    });
    expect(codes).toEqual([]);
    expect(dataOf(text as string).rectifications?.map((it) => it.measure)).toEqual([
      '补齐台账',
      '每月核对',
      '购置柜子',
      '开展培训',
    ]);
  });

  test('of two that differ in one cell alone, each is known', async () => {
    const twins = FILE.replace('    措施: 每月核对\n', '    措施: 补齐台账\n').replace('[P1, 2]', '[P1]');
    const { text, codes } = await imported(twins, (rows) => sortSeen(rows, [2, 1, 3, 4]));
    expect({ text, codes }).toEqual({ text: twins, codes: [] });
  });

  test('a row that was written anew as well is refused', async () => {
    const { codes, addresses } = await imported(FILE, (rows) => {
      const cells = row(rows, 1);
      for (const [heading, value] of Object.entries({
        问题编号: '010',
        整改措施: '开展培训',
        状态: '未启动',
      }))
        set(cells[heading], value);
      for (const heading of ['问题表现', '责任部门', '完成时限', '进度']) set(cells[heading], null);
      sortSeen(rows, [2, 1, 3, 4]);
    });
    expect(codes).toEqual(['ledger-row-unsure']);
    expect(addresses).toEqual(['B4']);
  });

  test('without any hidden cell, a row that was changed is refused and no new measure', async () => {
    const { codes, addresses } = await imported(FILE, (rows) => {
      for (const cells of rows) cells.splice(SEEN);
      set(row(rows, 1).整改措施, '补齐全部台账');
      sortSeen(rows, [4, 1, 2, 3]);
    });
    expect(codes).toEqual(['ledger-row-unsure']);
    expect(addresses).toEqual(['B4']);
  });
});

describe('merged cells', () => {
  test('downwards, of the same text: nothing has changed', async () => {
    expect(await importedFrom(await merged(FILE, 'H3:H4'), FILE)).toMatchObject(unchanged);
  });

  test('downwards, of different texts: all say what is seen', async () => {
    const { text, codes } = await importedFrom(await merged(FILE, 'H4:H5'), FILE);
    expect(codes).toEqual([]);
    expect(text).toBe(FILE.replace('财务室', '办公室'));
  });

  test('downwards beyond the last row: no measure is made of it', async () => {
    expect(await importedFrom(await merged(FILE, 'H6:H9'), FILE)).toMatchObject(unchanged);
  });

  test('sideways over a cell that was empty: nothing has changed', async () => {
    expect(await importedFrom(await merged(FILE, 'E3:F3'), FILE)).toMatchObject(unchanged);
  });

  test('sideways over a cell that was not: refused', async () => {
    const { codes, addresses } = await importedFrom(await merged(FILE, 'G3:H3'), FILE);
    expect(codes).toEqual(['cell-merged']);
    expect(addresses).toEqual(['H3']);
  });
});

describe('rows between', () => {
  const between = (cells: EditedCell[]) => imported(FILE, (rows) => void rows.splice(HEAD + 3, 0, cells));

  test('an empty one, and the headings again, say nothing', async () => {
    expect(await between([])).toMatchObject(unchanged);
    const head = COLUMNS.filter((it) => !RARE.has(it.field)).map((it) => ({ value: it.heading }));
    expect(await between([{ value: '序号' }, ...head])).toMatchObject(unchanged);
  });

  test('a line of text is told', async () => {
    const { text, codes, addresses } = await between([{ value: '二、上年遗留' }]);
    expect([text, codes, addresses]).toEqual([FILE, ['cell-outside'], ['A5']]);
  });

  test('a line of text under a heading is refused', async () => {
    const { codes, addresses } = await between([{ value: null }, { value: '二、上年遗留' }]);
    expect(codes).toEqual(['cell-not-number', 'cell-empty', 'cell-empty']);
    expect(addresses).toEqual(['B5', 'C5', 'E5']);
  });
});

describe('columns', () => {
  test('one that was inserted without a heading, and a value typed beside its column, are told', async () => {
    const { text, codes, addresses } = await imported(FILE, (rows) => {
      for (const cells of rows) cells.splice(9, 0, { value: null });
      (rows[HEAD + 2] as EditedCell[])[9] = { value: '已完成' };
      (rows[HEAD + 3] as EditedCell[])[9] = { value: '已完成' };
      (rows[HEAD + 1] as EditedCell[])[15] = { value: '请核对' };
    });
    expect([text, codes, addresses]).toEqual([FILE, ['cell-outside', 'cell-outside'], ['P3', 'J4']]);
  });

  test('a copy under the same heading is refused where it differs', async () => {
    const copied = (change: (rows: Grid) => void) =>
      imported(FILE, (rows) => {
        change(rows);
        for (const cells of rows) cells.push({ ...(cells[9] ?? { value: null }) });
      });
    expect(await copied(() => {})).toMatchObject(unchanged);
    const { codes, addresses } = await imported(FILE, (rows) => {
      for (const cells of rows) cells.push({ ...(cells[9] ?? { value: null }) });
      set((rows[HEAD + 1] as EditedCell[])[9], '已完成');
    });
    expect([codes, addresses]).toEqual([['column-twice'], ['O2']]);
  });
});

describe('sheets', () => {
  /** The ledger with another sheet before or after it. */
  async function besides(older: string, hidden: boolean, name = '旧') {
    const rowsOf = async (text: string) => {
      let rows: Grid = [];
      await workedOn(await ledgerOf(text), (sheets) => {
        rows = sheets.整改台账 as Grid;
      });
      const cells = new Map(
        rows.flatMap((line, at) =>
          line.map(({ value, style = {} }, column) => [`${at},${column}`, { value, style }] as const),
        ),
      );
      return { rows: rows.map((line) => line.map((it) => it.value)), cells };
    };
    return writeXlsx({
      sheets: [
        { name, ...(await rowsOf(older)), hidden },
        { name: '改名的台账', ...(await rowsOf(FILE)) },
      ],
    });
  }
  const OLDER = FILE.replace('进度: 40', '进度: 20');

  test('a hidden one with an older copy is not read, and a name may be another', async () => {
    expect(await importedFrom(await besides(OLDER, true), FILE)).toMatchObject(unchanged);
  });

  test('two that are seen and differ are refused; alike, either is read', async () => {
    const { codes, findings } = await importedFrom(await besides(OLDER, false), FILE);
    expect(codes).toEqual(['ledger-sheets-several']);
    expect(findings[0]?.args.sheets).toEqual(['旧', '改名的台账']);
    expect(await importedFrom(await besides(FILE, false), FILE)).toMatchObject(unchanged);
  });

  test('where only a hidden one is a ledger, it is refused', async () => {
    const bytes = await withPart(await ledgerOf(FILE), 'xl/workbook.xml', (xml) =>
      xml.replace(/<sheet /, '<sheet state="hidden" '),
    );
    expect((await importedFrom(bytes, FILE)).codes).toEqual(['ledger-hidden']);
  });
});

describe('cells as spreadsheets leave them', () => {
  test('number formats that a program dropped: nothing has changed, also where all is done', async () => {
    const dropped = (text: string) =>
      imported(text, (rows) => {
        for (const cells of rows) for (const cell of cells) if (cell) cell.style = {};
      });
    expect(await dropped(FILE)).toMatchObject(unchanged);
    const done = FILE.replace('推进中\n    进度: 40', '已完成\n    进度: 100\n    完成日期: 2026-11-01');
    expect(await dropped(done)).toMatchObject({ text: done, codes: [] });
  });

  test('a bare 1 that nothing explains is refused', async () => {
    const { codes, addresses } = await imported(FILE, (rows) => {
      const { 进度: cell } = row(rows, 1);
      set(cell, 1);
      if (cell) cell.style = {};
    });
    expect([codes, addresses]).toEqual([['cell-percent-unsure'], ['K3']]);
  });

  test('a formula without a result is refused, and takes no value out', async () => {
    const bytes = await withPart(await ledgerOf(FILE), 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/<c r="H4"[^>]*>.*?<\/c>/, '<c r="H4"><f>H3</f></c>'),
    );
    const { codes, addresses } = await importedFrom(bytes, FILE);
    expect([codes, addresses]).toEqual([['cell-unreckoned'], ['H4']]);
  });

  test('an id that became a number is the id that it was', async () => {
    const { text, codes } = await imported(FILE, (rows) => {
      set(row(rows, 3).问题编号, 10);
      set(row(rows, 2).问题编号, 'p1，２\u200b');
      set(row(rows, 1).问题编号, 10);
    });
    expect(codes).toEqual([]);
    expect(text).toBe(FILE.replace('[P1]', '["010"]'));
  });

  test('characters that nobody sees change nothing', async () => {
    expect(
      await imported(FILE, (rows) => {
        for (const cells of rows.slice(HEAD))
          for (const cell of cells)
            if (typeof cell?.value === 'string') cell.value = `\ufeff${cell.value}\u200b\u200e`;
      }),
    ).toMatchObject(unchanged);
  });

  test.each(['A_x0041_B', '甲\u200b乙', '  两边有空格  ', '一\n\n二'])(
    'the text %j stays',
    async (written) => {
      const text = FILE.replace('措施: 补齐台账', `措施: ${JSON.stringify(written)}`);
      expect(await importedFrom(await ledgerOf(text), text)).toMatchObject({ text, codes: [] });
    },
  );
});

describe('what a problem is called', () => {
  const titled = FILE.replace('表现: 缺', '标题: 台账不全, 表现: 缺')
    .replace('编号: 2,', '编号: 2, 标题: 登记不及时,')
    .replace('    问题表现: 门', '    问题标题: 管理松懈\n    问题表现: 门');

  test('stands in a column of its own, a line for each', async () => {
    await workedOn(await ledgerOf(titled), ({ 整改台账: rows = [] }) => {
      expect([1, 2, 3, 4].map((it) => row(rows, it).问题标题?.value)).toEqual([
        '台账不全',
        '台账不全\n登记不及时',
        null,
        '管理松懈',
      ]);
    });
    expect(await importedFrom(await ledgerOf(titled), titled)).toMatchObject({ text: titled, codes: [] });
  });

  test('is brought back of what is carried over, and told of this year, where problems have their own place', async () => {
    const { text, codes, addresses } = await imported(titled, (rows) => {
      set(row(rows, 1).问题标题, '记录不全');
      set(row(rows, 4).问题标题, '门禁松懈');
    });
    expect([codes, addresses]).toEqual([['ledger-problem-text'], ['D3']]);
    expect(text).toBe(titled.replace('管理松懈', '门禁松懈'));
  });

  test('is not known of a ledger that was written before there was a column for it', async () => {
    const old = await workedOn(await ledgerOf(titled), ({ 整改台账: rows = [] }) => {
      const at = rows[HEAD]?.findIndex((it) => it.value === '问题标题') as number;
      for (const cells of rows.slice(HEAD)) {
        cells.splice(at, 1);
        const hidden = cells.at(-1);
        if (hidden && String(hidden.value).startsWith('1:')) hidden.value = String(hidden.value).slice(0, -6);
      }
      set(row(rows, 1).状态, '已完成');
    });
    const { text, codes } = await importedFrom(old, titled);
    expect(codes).toEqual([]);
    expect(text).toBe(titled.replace('状态: 推进中\n    进度', '状态: 已完成\n    进度'));
  });
});

test('every key that a measure can have stands in a column', () => {
  const keys = ['rectifications', 'carriedOver'].flatMap((list) =>
    Object.keys(unitKeys.keys?.[list]?.node?.items?.keys ?? {}),
  );
  expect(keys.length).toBeGreaterThan(10);
  expect(Object.keys(KEYS).sort()).toEqual([...new Set(keys)].sort());
  expect(COLUMNS.map((it) => it.field).sort()).toEqual([...FIELDS].sort());
  expect(Object.values(KEYS).flat().sort()).toEqual([...FIELDS].sort());
});
