import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { type Cell, cellPlace, EMPTY_CELL } from '../../src/core/workbook/cell.ts';
import { openWorkbook } from '../../src/core/workbook/open-workbook.ts';
import { type CellKind, percentScale, readCell, textOf } from '../../src/core/workbook/values.ts';
import { writeWorkbook } from '../../src/core/workbook/write-workbook.ts';
import { withPart } from '../support/workbook.ts';

const cell = (value: Cell['value'], more: Partial<Cell> = {}): Cell => ({ ...EMPTY_CELL, value, ...more });

/** The value read from a cell, or the code of the finding. */
function readAs(what: CellKind, given: Cell): unknown {
  const { value, finding } = readCell(given, what, cellPlace('a.xlsx', 4, 2), '栏目');
  if (finding) expect(finding.args.cell).toBe('C5');
  return finding ? finding.code : value;
}

const day = (text: string) => new Date(`${text}T00:00:00Z`);
/** The value that the library gives for a number in a cell with date format. */
const dayOf = (serial: number) => new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);

test.each<[string, Cell, unknown]>([
  ['a day', cell(day('2026-12-10')), '2026-12-10'],
  ['a text, with characters that nobody sees', cell('\u200b2026-12-31\u200e\ufeff'), '2026-12-31'],
  ['20261210, typed into a cell that is to show days', cell(dayOf(20261210)), '2026-12-10'],
  ['20261210, as a number', cell(20261210), '2026-12-10'],
  ['the count of days, its format lost', cell(46366), '2026-12-10'],
  ['a year, typed into a cell that is to show days', cell(dayOf(2026)), 'cell-not-date'],
  ['a month', cell(day('2026-12-01'), { isMonth: true }), 'cell-not-date'],
  ['no date', cell('/'), 'cell-not-date'],
])('a day: %s', (_, given, meant) => {
  expect(readAs({ kind: 'date' }, given)).toBe(meant);
});

test.each<[string, Cell, unknown]>([
  ['0.85 as text', cell('0.85'), 85],
  ['0.85 as text in a cell of percentages', cell('0.85', { isPercent: true }), 85],
  ['0.85% as text', cell('0.85%'), 0.85],
  ['８５％', cell('８５％'), 85],
  ['94.3%', cell(0.943, { isPercent: true }), 94.3],
  ['1 in a cell of percentages', cell(1, { isPercent: true }), 100],
  ['65 in a cell of percentages', cell(65, { isPercent: true }), 65],
  ['150%', cell(1.5, { isPercent: true }), 'cell-not-percent'],
  ['150% as text', cell('150%'), 'cell-not-percent'],
  ['a bare 1', cell(1), 'cell-percent-unsure'],
  ['a bare 1 as text', cell('1'), 'cell-percent-unsure'],
  ['0', cell(0), 0],
])('how much is done: %s', (_, given, meant) => {
  expect(readAs({ kind: 'percent' }, given)).toBe(meant);
});

test('what a bare 1 is, the rest of its column says', () => {
  const scaleOf = (...values: Cell['value'][]) => percentScale(values.map((it) => cell(it)));
  expect(scaleOf(0.8, 1, 0)).toBe('of 1');
  expect(scaleOf(80, 1, null, '一半')).toBe('of 100');
  expect(scaleOf(80, 0.5, 1)).toBeUndefined();
  expect(scaleOf(1, 0)).toBeUndefined();
  expect(readAs({ kind: 'percent', scale: 'of 1' }, cell(1))).toBe(100);
  expect(readAs({ kind: 'percent', scale: 'of 100' }, cell(1))).toBe(1);
});

test.each<[string, Cell, unknown]>([
  ['２０２６', cell('２０２６'), 2026],
  ['2026年', cell('2026年'), 2026],
  ['1,200 with a character that nobody sees', cell('1,\u200b200'), 1200],
  ['2026级', cell('2026级'), 'cell-not-number'],
  ['2.5', cell(2.5), 'cell-not-number'],
  ['400% in a cell of percentages', cell(4, { isPercent: true }), 'cell-not-number'],
])('a number: %s', (_, given, meant) => {
  expect(readAs({ kind: 'number', whole: true, units: ['年'] }, given)).toBe(meant);
});

test.each<[string, unknown]>([
  ['推进中\u200b', '推进中'],
  ['已 完 成', '已完成'],
  ['已整改', '已完成'],
  ['整改到位。', '已完成'],
  ['正在整改', '推进中'],
  ['尚未启动', '未启动'],
  ['未完成', 'cell-not-choice'],
  ['基本完成', 'cell-not-choice'],
  ['无', 'cell-not-choice'],
])('a state: %s', (written, meant) => {
  expect(readAs({ kind: 'choice', choices: ['未启动', '推进中', '已完成'] }, cell(written))).toBe(meant);
});

test.each<[string, Cell, unknown]>([
  ['P1、P2', cell('P1、P2'), ['P1', 'P2']],
  ['4、5', cell('4、5'), ['4', '5']],
  ['p1，Ｐ２; 4', cell('p1，Ｐ２; 4'), ['P1', 'P2', '4']],
  ['ids in lines, with characters that nobody sees', cell('P1\u200b\nP2'), ['P1', 'P2']],
  ['an id with a blank', cell('乙 1、P1'), ['乙 1', 'P1']],
  ['one that there is none of', cell('P9'), ['P9']],
  ['4', cell(4), ['4']],
  ['010 that became 10', cell(10), ['010']],
  ['1e3 that became 1000', cell(1000), ['1e3']],
  ['18 figures that lost the last', cell(202605120000000000), ['202605120000000017']],
  ['18 figures that fit none', cell(202705120000000000), 'cell-not-id'],
  ['3-1 that became a day', cell(day('2026-03-01')), ['3-1']],
  ['a day that fits none', cell(day('2026-04-01')), 'cell-not-id'],
  ['a number that fits two', cell(7), 'cell-not-id'],
  ['a number that fits none', cell(99), ['99']],
])('ids: %s', (_, given, meant) => {
  const known = ['P1', 'P2', '4', '5', '010', '1e3', '202605120000000017', '3-1', '乙 1', '07', '007'];
  expect(readAs({ kind: 'ids', known }, given)).toEqual(meant);
});

test.each<CellKind>([
  { kind: 'text' },
  { kind: 'lines' },
  { kind: 'date' },
  { kind: 'percent' },
  { kind: 'number', whole: true },
  { kind: 'choice', choices: ['一'] },
  { kind: 'ids', known: [] },
  { kind: 'yes-or-no' },
])('$kind: a formula without a result is refused, and no empty cell', (what) => {
  expect(readAs(what, cell(null, { isUnreckoned: true }))).toBe('cell-unreckoned');
  expect(readAs(what, cell('\u200b'))).toBeUndefined();
});

test('a text is what the cell shows', () => {
  expect(textOf(cell(0.943, { isPercent: true }))).toBe('94.3%');
  expect(textOf(cell(day('2026-12-01'), { isMonth: true }))).toBe('2026年12月');
  expect(textOf(cell(new Date(Date.UTC(1899, 11, 30, 8, 30))))).toBe('08:30');
});

describe('a workbook as it comes back', () => {
  const opened = async (bytes: Uint8Array) => {
    const made = await openWorkbook('a.xlsx', bytes);
    if ('finding' in made) throw new Error(String(made.finding.args.kind));
    return made.sheets;
  };

  test('a cell that is merged with those above it holds what the first shows', async () => {
    const rows = [['甲', '乙'], ['丙', null, '外'], [null, null], ['丁']];
    const merges = [
      { startRow: 1, startCol: 0, endRow: 2, endCol: 1 },
      { startRow: 3, startCol: 0, endRow: 1_048_575, endCol: 0 },
    ];
    const [sheet] = await opened(await writeXlsx({ sheets: [{ name: '表', rows, merges }] }));
    expect(sheet?.at(2, 0)).toMatchObject({ value: '丙', covered: 'below' });
    expect(sheet?.at(1, 1)).toMatchObject({ covered: 'beside' });
    expect(textOf(sheet!.at(1, 1))).toBe('');
    expect(readAs({ kind: 'text' }, sheet!.at(1, 1))).toBeUndefined();
    expect(sheet?.at(1, 0).covered).toBeUndefined();
    expect(sheet?.at(1, 2).value).toBe('外');
  });

  test('hidden sheets say so', async () => {
    const rows = [['甲']];
    const sheets = await opened(
      await writeXlsx({
        sheets: [
          { name: '旧', rows, hidden: true },
          { name: '更旧', rows, veryHidden: true },
          { name: '新', rows },
        ],
      }),
    );
    expect(sheets.map((it) => it.isHidden)).toEqual([true, true, false]);
  });

  test('a formula without a result is not an empty cell', async () => {
    const bytes = await withPart(
      await writeXlsx({ sheets: [{ name: '表', rows: [[1, 2, 3, 4]] }] }),
      'xl/worksheets/sheet1.xml',
      (xml) =>
        xml
          .replace(/<c r="A1"[^>]*><v>1<\/v><\/c>/, '<c r="A1"><f>B2</f></c>')
          .replace(/<c r="B1"[^>]*><v>2<\/v><\/c>/, '<c r="B1"><f>B2</f><v></v></c>')
          .replace(/<c r="C1"[^>]*><v>3<\/v><\/c>/, '<c r="C1" t="str"><f>""</f><v></v></c>')
          .replace(/<c r="D1"[^>]*><v>4<\/v><\/c>/, '<c r="D1"><f>2+2</f><v>4</v></c>'),
    );
    const [sheet] = await opened(bytes);
    expect([0, 1, 2, 3].map((at) => sheet?.at(0, at).isUnreckoned)).toEqual([true, true, false, false]);
    expect(sheet?.at(0, 3).value).toBe(4);
  });

  test.each([
    ['yyyy-mm-dd', false],
    ['yyyy"年"m"月"d"日"', false],
    ['[$-804]yyyy"年"m"月"', true],
    ['mmm-yy', true],
  ])('the format %s shows a month: %s', async (numFmt, isMonth) => {
    const value = day('2026-12-01');
    const cells = new Map([['0,0', { value, style: { numFmt } }]]);
    const [sheet] = await opened(await writeXlsx({ sheets: [{ name: '表', rows: [[value]], cells }] }));
    expect(sheet?.at(0, 0)).toMatchObject({ value, isMonth });
  });

  test.each([
    '_x0041_',
    '_x0041_x0042_',
    '__x000D_',
    '_X0041_',
    '_x005F_x0041_',
    'a_x4E00_b',
    '_x41_',
    'x\u0001',
  ])('the text %s is written so that it comes back', async (text) => {
    const cells = new Map([['0,1', { value: text, style: {} }]]);
    const [sheet] = await opened(
      await writeWorkbook({ sheets: [{ name: '表', rows: [[text, text]], cells }] }),
    );
    expect([sheet?.at(0, 0).value, sheet?.at(0, 1).value]).toEqual([text, text]);
  });

  test.each([
    ['ods', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }],
    ['binary', { '[Content_Types].xml': '<a/>', 'xl/workbook.bin': 'a' }],
    ['document', { '[Content_Types].xml': '<a/>', 'word/document.xml': '<a/>' }],
    ['broken', { mimetype: 'application/vnd.oasis.opendocument.text' }],
    ['broken', { 'a.txt': 'xl/workbook.bin and word/document.xml' }],
  ])('what is packed as a workbook is, and is none, is told as what it is: %s', async (kind, parts) => {
    const packed = zipSync(
      Object.fromEntries(Object.entries(parts).map(([name, it]) => [name, strToU8(it)])),
    );
    const made = await openWorkbook('a.xlsx', packed);
    expect('finding' in made && made.finding.args.kind).toBe(kind);
    const cut = await openWorkbook('a.xlsx', packed.subarray(0, -30));
    expect('finding' in cut && cut.finding.args.kind).toBe('broken');
  });
});
