import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { openWorkbook } from '../../src/core/workbook/open-workbook.ts';
import { sourceOf } from '../check/source-of.ts';
import { mistakesOf, partsOf } from '../support/docx.ts';
import { dataOf, HEAD, imported, importedFrom, ledgerOf, row, set } from '../support/ledger.ts';
import { runs } from '../support/runs.ts';
import { onTwoDays } from '../support/two-days.ts';
import { cellsOf, type EditedCell, type Grid, withPart, workedOn } from '../support/workbook.ts';

const EXAMPLES = ['bureau', 'college', 'hospital', 'large', 'minimal'];
const example = (name: string) => readFileSync(`examples/${name}.yaml`, 'utf8');

const FILE = `年度: 2026
领域: 保密
单位: { 全称: 白鹭镇人民政府 }
公文: { 成文日期: 2026-12-10 }
问题:
  - { 编号: 1, 表现: 台账不全。 }
  - { 编号: P2, 表现: 登记不及时。 }
整改: # 一共三项
  # 第一项
  - 对应问题: [1]
    措施: '补齐台账' # 按上级要求
    责任人: 办公室主任
    完成时限: 2026-11-30 # 已报同意
    状态: 推进中
    进度: 40
  - 措施: |-
      登记涉密载体。

      逐件核对。
    对应问题:
      - P2
      - 1
    责任人:
      姓名: 张三
      职务: 科长
  - { 对应问题: [P2], 措施: 购置柜子, 状态: 未启动 }
上年遗留:
  - 年度: 2025
    问题表现: 柜子没有锁
    措施: 换锁
    状态: 推进中
`;

describe.each(EXAMPLES)('%s', (name) => {
  test('its ledger is a workbook that the standard allows', async () => {
    expect(await mistakesOf(await ledgerOf(example(name)), 'xlsx')).toEqual([]);
  });

  test('a ledger that nobody wrote in changes nothing', async () => {
    const { text, codes } = await imported(example(name), () => {});
    expect(text).toBe(example(name));
    expect(codes).toEqual([]);
  });
});

describe('the workbook', () => {
  test('is the same, byte for byte, whenever it is written', async () => {
    const [one, other] = await onTwoDays(() => ledgerOf(FILE));
    expect(Buffer.compare(one, other)).toBe(0);
  });

  test('has its headings frozen, filtered and on each page, states to choose from, and a landscape page', async () => {
    const { sheets } = await readXlsx(await ledgerOf(FILE), { readStyles: true });
    const [sheet] = sheets;
    expect(sheet).toMatchObject({
      name: '整改台账',
      freezePane: { rows: 2 },
      autoFilter: { range: 'A2:N6' },
      pageSetup: { paperSize: 'a4', orientation: 'landscape', printTitlesRow: '$1:$2', fitToWidth: 1 },
    });
    expect(sheet?.dataValidations?.map(({ type, range }) => [type, range.split(':')[0]])).toEqual([
      ['date', 'I3'],
      ['list', 'J3'],
      ['decimal', 'K3'],
      ['date', 'L3'],
    ]);
    expect(sheet?.columns?.at(13)?.hidden).toBe(true);
  });

  test('colours what is past its deadline on the day of the report, and not completed', async () => {
    const { sheets } = await readXlsx(await ledgerOf(FILE), { readStyles: true });
    expect(sheets[0]?.conditionalRules?.[0]?.formula).toBe(
      'AND(ISNUMBER($I3),$I3<DATE(2026,12,10),$J3<>"已完成")',
    );
  });

  test('leaves rows free to grow when they are written in', async () => {
    expect(partsOf(await ledgerOf(FILE))['xl/worksheets/sheet1.xml']).not.toContain('customHeight');
  });
});

describe('what is brought back', () => {
  test('stands where it belongs, in the quotes and beside the comments that were there', async () => {
    const { text, codes } = await imported(FILE, (rows) => {
      const first = row(rows, 1);
      set(first.整改措施, '补齐台账：逐项核对');
      set(first.状态, '已完成');
      set(first.进度, 1);
      set(first.完成日期, new Date('2026-12-01T00:00:00Z'));
      set(first.整改成效, '台账齐全');
      set(first.完成时限, null);
    });
    expect(codes).toEqual([]);
    expect(text).toBe(
      FILE.replace("'补齐台账'", "'补齐台账：逐项核对'")
        .replace('    完成时限: 2026-11-30 # 已报同意\n', '    # 已报同意\n')
        .replace(
          '    状态: 推进中\n    进度: 40\n',
          '    状态: 已完成\n    进度: 100\n    完成日期: 2026-12-01\n    成效: 台账齐全\n',
        ),
    );
  });

  test('keeps blocks of text, maps in brackets, and lists of ids', async () => {
    const { text } = await imported(FILE, (rows) => {
      set(row(rows, 2).整改措施, '登记涉密载体。\n\n每月核对。');
      set(row(rows, 2).问题编号, 'P2');
      set(row(rows, 2).责任人, '李四');
      set(row(rows, 3).整改成效, '已购置，2件');
      set(row(rows, 3).状态, '推进中');
      set(row(rows, 4).职务, '保密员');
    });
    expect(text).toBe(
      FILE.replace('逐件核对', '每月核对')
        .replace('对应问题:\n      - P2\n      - 1\n', '对应问题: [P2]\n')
        .replace('姓名: 张三', '姓名: 李四')
        .replace('状态: 未启动 }', '状态: 推进中, 成效: 已购置，2件 }')
        .replace('    措施: 换锁\n', '    措施: 换锁\n    责任人: 保密员\n'),
    );
  });

  test.each([
    ['2026-6-5'],
    ['2026年6月5日'],
    ['２０２６/６/５'],
    ['二〇二六年六月五日'],
    [new Date('2026-06-05T00:00:00Z')],
    [46178],
  ])('a day may be written as %s', async (written) => {
    const { text, codes } = await imported(FILE, (rows) => {
      const { 完成时限: cell } = row(rows, 1);
      set(cell, written);
      if (cell && !(written instanceof Date)) cell.style = {};
    });
    expect(codes).toEqual([]);
    expect(dataOf(text as string).rectifications?.[0]?.due).toBe('2026-06-05');
  });

  test.each([
    [65, ''],
    ['65', ''],
    ['65%', ''],
    ['６５％', ''],
    [0.65, '0%'],
    [0.65, ''],
  ])('how much is done may be written as %s, format "%s"', async (written, numFmt) => {
    const { text, codes } = await imported(FILE, (rows) => {
      const { 进度: cell } = row(rows, 1);
      set(cell, written);
      if (cell) cell.style = { numFmt };
    });
    expect(codes).toEqual([]);
    expect(dataOf(text as string).rectifications?.[0]?.progress).toBe(65);
  });

  test('finds its entry in rows that were sorted, and in columns that were moved', async () => {
    const { text, codes } = await imported(FILE, (rows) => {
      set(row(rows, 3).状态, '已完成');
      const [title, head, ...rest] = rows;
      rows.splice(
        0,
        rows.length,
        ...[title, head, ...rest.slice(0, 4).reverse()].map((it) => [...(it ?? [])].reverse()),
      );
    });
    expect(codes).toEqual([]);
    expect(text).toBe(FILE.replace('状态: 未启动', '状态: 已完成'));
  });

  test('of two measures that are alike, each row finds its own', async () => {
    const twice = FILE.replace(/( {2}- \{ 对应问题.*\n)/, '$1$1');
    const { text } = await imported(twice, (rows) => {
      set(row(rows, 4).状态, '已完成');
      [rows[HEAD + 3], rows[HEAD + 4]] = [rows[HEAD + 4] as EditedCell[], rows[HEAD + 3] as EditedCell[]];
    });
    expect(dataOf(text as string).rectifications?.map(({ status }) => status)).toEqual([
      '推进中',
      undefined,
      '未启动',
      '已完成',
    ]);
  });

  test('a row that was deleted or cleared stays in the file, and is told', async () => {
    const { text, codes } = await imported(FILE, (rows) => {
      rows.splice(HEAD + 3, 1);
      for (const cell of rows[HEAD + 1] as EditedCell[]) cell.value = null;
    });
    expect(text).toBe(FILE);
    expect(codes).toEqual(['ledger-row-missing', 'ledger-row-missing']);
  });

  test('new rows become entries: of this year, or of an earlier one', async () => {
    const { text, codes } = await imported(FILE, (rows) => {
      const at = HEAD + 5;
      rows[at] = [];
      set(cellsOf(rows, at, HEAD).问题编号, '1、Ｐ２');
      set(cellsOf(rows, at, HEAD).整改措施, '开展培训');
      set(cellsOf(rows, at, HEAD).职务, '办公室主任');
      set(cellsOf(rows, at, HEAD).完成时限, '2027年3月31日');
      rows[at + 1] = [];
      set(cellsOf(rows, at + 1, HEAD).年度, 2025);
      set(cellsOf(rows, at + 1, HEAD).问题表现, '没有碎纸机');
      set(cellsOf(rows, at + 1, HEAD).整改措施, '购置');
    });
    expect(codes).toEqual([]);
    expect(text).toBe(
      FILE.replace(
        '上年遗留:',
        '  - 对应问题:\n      - 1\n      - P2\n    措施: 开展培训\n    责任人: 办公室主任\n    完成时限: 2027-03-31\n上年遗留:',
      ).concat('  - 年度: 2025\n    问题表现: 没有碎纸机\n    措施: 购置\n'),
    );
  });

  test('a row that was copied to begin a new one becomes a new entry', async () => {
    const { text, codes } = await imported(FILE, (rows) => {
      rows.splice(
        HEAD + 1,
        0,
        (rows[HEAD + 1] as EditedCell[]).map((it) => ({ ...it })),
      );
      set(row(rows, 1).整改措施, '开展培训');
    });
    expect(codes).toEqual([]);
    const measures = dataOf(text as string).rectifications?.map(({ measure }) => measure);
    expect(measures).toEqual(['补齐台账', '登记涉密载体。\n\n逐件核对。', '购置柜子', '开展培训']);
  });

  test('what changed in the file meanwhile stays, and where both changed it is told', async () => {
    const meanwhile = FILE.replace('进度: 40', '进度: 50').replace(
      '完成时限: 2026-11-30',
      '完成时限: 2026-12-05',
    );
    const { text, codes, addresses } = await imported(
      FILE,
      (rows) => {
        set(row(rows, 1).状态, '已完成');
        set(row(rows, 1).完成时限, new Date('2026-12-08T00:00:00Z'));
      },
      meanwhile,
    );
    expect(codes).toEqual(['ledger-also-changed']);
    expect(addresses).toEqual(['I3']);
    expect(text).toBe(
      meanwhile
        .replace('2026-12-05', '2026-12-08')
        .replace('状态: 推进中\n    进度', '状态: 已完成\n    进度'),
    );
  });

  test('a ledger that was brought in can be worked on further', async () => {
    const once = await workedOn(await ledgerOf(FILE), ({ 整改台账: rows = [] }) =>
      set(row(rows, 1).整改措施, '补全台账'),
    );
    const { text = '' } = await importedFrom(once, FILE);
    const again = await workedOn(once, ({ 整改台账: rows = [] }) => set(row(rows, 1).状态, '已完成'));
    expect((await importedFrom(again, text)).text).toBe(
      FILE.replace('补齐台账', '补全台账').replace('状态: 推进中\n    进度', '状态: 已完成\n    进度'),
    );
  });

  test('rows without their hidden cell are known by what they say', async () => {
    const { text, codes } = await imported(FILE, (rows) => {
      for (const cells of rows) cells.splice(13);
      set(row(rows, 1).状态, '已完成');
    });
    expect(codes).toEqual([]);
    expect(text).toBe(FILE.replace('状态: 推进中\n    进度', '状态: 已完成\n    进度'));
  });

  test('the text of a problem is not brought back, and a column that was added is left out; both are told', async () => {
    const { text, codes, addresses } = await imported(FILE, (rows) => {
      set(row(rows, 1).问题表现, '台账很全');
      rows[HEAD]?.push({ value: '备注' });
    });
    expect(text).toBe(FILE);
    expect(codes).toEqual(['column-unknown', 'ledger-problem-text']);
    expect(addresses).toEqual(['O2', 'D3']);
  });

  test('line ends of Windows stay', async () => {
    const windows = FILE.replaceAll('\n', '\r\n');
    const { text } = await imported(windows, (rows) => {
      set(row(rows, 1).整改成效, '台账齐全');
      set(row(rows, 2).整改措施, '登记涉密载体。\n\n每月核对。');
    });
    expect(text).toBe(
      windows.replace('进度: 40\r\n', '进度: 40\r\n    成效: 台账齐全\r\n').replace('逐件核对', '每月核对'),
    );
  });
});

describe('what is refused, with the address of its cell', () => {
  const refused = async (work: (rows: Grid) => void) => {
    const { codes, addresses } = await imported(FILE, work);
    return [codes, addresses];
  };

  test.each([
    ['完成时限', '年底前', 'cell-not-date', 'I3'],
    ['完成时限', '2026-2-30', 'cell-not-date', 'I3'],
    ['状态', '基本完成', 'cell-not-choice', 'J3'],
    ['进度', '一半', 'cell-not-percent', 'K3'],
    ['进度', 120, 'cell-not-percent', 'K3'],
    ['整改措施', null, 'cell-empty', 'E3'],
    ['问题编号', '', 'cell-empty', 'C3'],
  ])('%s: %s', async (heading, written, code, address) => {
    expect(await refused((rows) => set(row(rows, 1)[heading], written))).toEqual([[code], [address]]);
  });

  test('a new row without a measure', async () => {
    const made = await refused((rows) => {
      rows[HEAD + 5] = [];
      set(cellsOf(rows, HEAD + 5, HEAD).问题编号, 'P2');
    });
    expect(made).toEqual([['cell-empty'], ['E7']]);
  });

  test('a row whose measure the file has no more', async () => {
    const text = FILE.replace(/ {2}- \{ 对应问题.*\n/, '');
    const { codes, addresses } = await imported(FILE, (rows) => set(row(rows, 3).状态, '已完成'), text);
    expect(codes).toEqual(['ledger-row-unknown']);
    expect(addresses).toEqual(['B5']);
  });

  test('what stands beside an alias, and cannot be changed alone', async () => {
    const text = FILE.replace('责任人: 办公室主任', '责任人: &主任 办公室主任').replace(
      '措施: 换锁\n',
      '措施: 换锁\n    责任人: *主任\n',
    );
    const { codes, addresses } = await imported(text, (rows) => set(row(rows, 1).职务, '副主任'));
    expect(codes).toEqual(['cell-not-writable']);
    expect(addresses).toEqual(['G3']);
  });

  test('the error of a formula; its result is taken where it has one', async () => {
    const formula = async (written: string) =>
      importedFrom(
        await withPart(await ledgerOf(FILE), 'xl/worksheets/sheet1.xml', (xml) =>
          xml.replace(/<c r="K3"[^>]*><v>0.4<\/v><\/c>/, written),
        ),
        FILE,
      );
    const { codes, addresses, findings } = await formula('<c r="K3" t="e"><f>A99/0</f><v>#DIV/0!</v></c>');
    expect([codes, addresses, findings[0]?.args.value]).toEqual([['cell-error'], ['K3'], '#DIV/0!']);
    const { text } = await formula('<c r="K3"><f>0.25+0.4</f><v>0.65</v></c>');
    expect(text).toBe(FILE.replace('进度: 40', '进度: 65'));
  });

  test('a workbook without the headings', async () => {
    const { codes } = await imported(FILE, (rows) => rows.splice(0));
    expect(codes).toContain('ledger-heading-missing');
  });
});

test.each([
  ['a text', Buffer.from('序号,年度')],
  ['half a workbook', Buffer.from('PK\x03\x04 and so on')],
  ['the old format', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
])('%s is no workbook', async (_, bytes) => {
  const opened = await openWorkbook('a.xlsx', bytes);
  expect('finding' in opened && opened.finding.code).toBe('not-a-workbook');
});

/** Texts as people write them, with characters that mean something to YAML. */
const words = fc
  .string({
    unit: fc.constantFrom(...'整改完成，。：“”《》、12. -#:[]{}&*!|>\'"%@\n'.split('')),
    minLength: 1,
    maxLength: 12,
  })
  .map((it) => it.trim())
  .filter((it) => it !== '');

const edits: Record<
  string,
  { key: 'measure' | 'department' | 'result' | 'status' | 'due'; value: fc.Arbitrary<string> }
> = {
  整改措施: { key: 'measure', value: words },
  责任部门: { key: 'department', value: words },
  整改成效: { key: 'result', value: words },
  状态: { key: 'status', value: fc.constantFrom('未启动', '推进中', '已完成') },
  完成时限: {
    key: 'due',
    value: fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`),
  },
};

describe.each(['bureau', 'college', 'large'])('%s: whatever is written into a ledger', (name) => {
  test('comes back at its entry, and nothing else changes', async () => {
    const text = example(name);
    const before = dataOf(text);
    const all = [
      ...(before.rectifications ?? []).map((_, index) => ['rectifications', index] as const),
      ...(before.carriedOver ?? []).map((_, index) => ['carriedOver', index] as const),
    ];
    const edit = fc
      .constantFrom(...Object.keys(edits))
      .chain((heading) =>
        fc.tuple(fc.constant(heading), fc.nat(all.length - 1), edits[heading]?.value as fc.Arbitrary<string>),
      );
    const ledger = await ledgerOf(text);
    await fc.assert(
      fc.asyncProperty(
        fc.array(edit, { minLength: 1, maxLength: 5 }),
        fc.infiniteStream(fc.nat()),
        async (made, order) => {
          const meant = structuredClone(before);
          const bytes = await workedOn(ledger, ({ 整改台账: rows = [] }) => {
            for (const [heading, at, value] of made) {
              set(row(rows, at + 1)[heading], value);
              const [list, index] = all[at] as (typeof all)[number];
              Object.assign(meant[list]?.[index] ?? {}, { [edits[heading]?.key as string]: value });
            }
            const [title, head, ...rest] = rows;
            const keyed = rest.slice(0, all.length).map((it) => [order.next().value as number, it] as const);
            rows.splice(
              0,
              rows.length,
              title as EditedCell[],
              head as EditedCell[],
              ...keyed.sort(([one], [other]) => one - other).map(([, it]) => it),
            );
          });
          const { text: after = '', findings } = await importedFrom(bytes, text);
          expect(findings).toEqual([]);
          expect(structuredClone(dataOf(after))).toEqual(meant);
          const commentsIn = (it: string) =>
            sourceOf(it, unitKeys)
              .comments()
              .map((comment) => comment.text);
          expect(commentsIn(after)).toEqual(commentsIn(text));
        },
      ),
      // The large example has no other kind of entry than the others: it is there for its many rows.
      { numRuns: runs(name === 'large' ? 4 : 15) },
    );
  });
});
