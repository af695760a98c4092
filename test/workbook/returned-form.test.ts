import { readFileSync } from 'node:fs';
import { type CellValue, readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { formBytes } from '../../src/core/cycle/form/form-bytes.ts';
import { formDesign } from '../../src/core/workbook/form/design.ts';
import { formSheets, type Schema } from '../../src/core/workbook/form/fields.ts';
import { mergeForm } from '../../src/core/workbook/form/merge.ts';
import { readForm } from '../../src/core/workbook/form/read-form.ts';
import { openWorkbook } from '../../src/core/workbook/open-workbook.ts';

const schema = JSON.parse(readFileSync('schemas/unit.schema.json', 'utf8')) as Schema;
const sheets = formSheets(schema, 'zh');
const empty = await formBytes(formDesign(schema, 'zh'), undefined);

interface Sheet {
  name: string;
  hidden?: boolean;
  rows: CellValue[][];
  merges?: WriteSheet['merges'];
}

/** An empty form as it comes back after somebody worked on its sheets. */
async function returned(work: (sheet: (name: string) => Sheet, all: Sheet[]) => void) {
  const all = (await readXlsx(empty)).sheets.map(
    // Drops the empty rows, so that entries come directly below the headings.
    ({ name, rows }): Sheet => ({ name, rows: rows.filter((row) => row.some((it) => it !== null)) }),
  );
  const sheet = (name: string) => all.find((it) => it.name === name) as Sheet;
  const put = (row: number, value: CellValue) => {
    (sheet('基本情况').rows[row] as CellValue[])[1] = value;
  };
  put(2, '2026年');
  put(3, '保密');
  put(4, '白鹭镇\u200b人民政府');
  work(sheet, all);
  const bytes = await writeXlsx({ sheets: all as WriteSheet[] });
  const opened = await openWorkbook('表.xlsx', bytes);
  if ('finding' in opened) throw new Error(opened.finding.code);
  const form = readForm('表.xlsx', opened.sheets, sheets);
  const { data, findings } = mergeForm(form, { base: undefined, data: {} });
  const { year: _, subject: __, organisation: ___, ...rest } = data;
  return {
    data,
    rest,
    told: [...form.findings, ...findings].map(({ code, args }) => [code, args.cell ?? args.sheet]),
  };
}

test('units behind numbers, full width and what nobody sees are passed over', async () => {
  const { data, told } = await returned((sheet) => {
    sheet('数据').rows.push(['整改率', '９４.3％'], ['检查', '4次', '次'], ['培训', '1,200 人', '人']);
  });
  expect(told).toEqual([]);
  expect(data).toMatchObject({
    year: 2026,
    organisation: { name: '白鹭镇人民政府' },
    figures: [
      { name: '整改率', value: 94.3, unit: '%' },
      { name: '检查', value: 4, unit: '次' },
      { name: '培训', value: 1200, unit: '人' },
    ],
  });
});

test('a number with another unit than its own is refused with its address', async () => {
  const { told } = await returned((sheet) => {
    sheet('数据').rows.push(['检查', '4家', '次']);
  });
  expect(told).toEqual([['cell-not-number', '数据!B4']]);
});

test('ids in one cell are parted, and those that a spreadsheet made numbers of are known', async () => {
  const { rest, told } = await returned((sheet) => {
    sheet('问题').rows.push(['P1', null, null, '甲'], ['P2', null, null, '乙'], ['010', null, null, '丙']);
    sheet('整改').rows.push(['P1、P2', '补'], ['P1，Ｐ２;010', '换'], ['P2 P1', '修'], [10, '查']);
  });
  expect(told).toEqual([]);
  expect(rest.rectifications).toEqual([
    { problems: ['P1', 'P2'], measure: '补' },
    { problems: ['P1', 'P2', '010'], measure: '换' },
    { problems: ['P2', 'P1'], measure: '修' },
    { problems: ['010'], measure: '查' },
  ]);
});

test('a day in the place of an id that is none of them is refused', async () => {
  const { told } = await returned((sheet) => {
    sheet('问题').rows.push([new Date('2026-03-01T00:00:00Z'), null, null, '甲']);
  });
  expect(told).toEqual([['cell-not-id', '问题!A4']]);
});

test('inserted rows and columns move nothing, and what stands beside the columns is told', async () => {
  const { rest, told } = await returned((sheet) => {
    const coverage = sheet('报道');
    coverage.rows.unshift(['青山市']);
    coverage.rows.push(['青山日报', 3]);
    for (const row of coverage.rows) row.unshift(null);
    coverage.rows.push([], ['某某记', '县报', 4, '待核对']);
    const study = sheet('学习');
    for (const row of study.rows) row.unshift(null);
    (study.rows[2] as CellValue[])[2] = 6;
  });
  expect(rest).toEqual({
    study: { sessions: 6 },
    coverage: [
      { outlet: '青山日报', articles: 3 },
      { outlet: '县报', articles: 4 },
    ],
  });
  expect(told).toEqual([
    ['cell-outside', '报道!A7'],
    ['cell-outside', '报道!D7'],
  ]);
});

test('a renamed sheet is known by its headings where they are no other sheet’s, and told', async () => {
  const one = await returned((sheet) => {
    sheet('报道').rows.push(['青山日报', 3]);
    sheet('报道').name = '报道（终稿）';
  });
  expect(one.rest).toEqual({ coverage: [{ outlet: '青山日报', articles: 3 }] });
  expect(one.told).toEqual([['form-sheet-renamed', '报道（终稿）']]);
  const two = await returned((sheet) => {
    sheet('领导小组-副组长').name = '名单1';
    sheet('领导小组-成员').name = '名单2';
  });
  expect(two.told).toEqual([
    ['form-sheet-ambiguous', '名单1'],
    ['form-sheet-ambiguous', '名单2'],
  ]);
});

test('a hidden sheet is not read where a visible one is in its place; another sheet is told', async () => {
  const { rest, told } = await returned((sheet, all) => {
    const old = sheet('报道');
    all.push({ name: '报道 (2)', rows: [...old.rows, ['青山日报', 3]] });
    old.rows.push(['旧报', 1]);
    old.hidden = true;
    all.push({ name: 'Sheet1', rows: [['草稿']] });
  });
  expect(rest).toEqual({ coverage: [{ outlet: '青山日报', articles: 3 }] });
  expect(told).toEqual([
    ['form-sheet-renamed', '报道 (2)'],
    ['form-sheet-unknown', 'Sheet1'],
  ]);
});

test('a cell merged downwards says the same of each row, and makes none; one merged across is refused', async () => {
  const down = await returned((sheet) => {
    const channels = sheet('平台');
    channels.rows.push(['微信公众号', '甲'], [null, '乙'], [null, null]);
    channels.merges = [{ startRow: 3, startCol: 0, endRow: 5, endCol: 0 }];
  });
  expect(down.told).toEqual([]);
  expect(down.rest.channels).toEqual([
    { kind: '微信公众号', name: '甲' },
    { kind: '微信公众号', name: '乙' },
  ]);
  const across = await returned((sheet) => {
    const reporting = sheet('汇报');
    reporting.rows.push(['各科室', null, '每月']);
    reporting.merges = [{ startRow: 3, startCol: 0, endRow: 3, endCol: 1 }];
  });
  expect(across.told).toEqual([['cell-merged', '汇报!B4']]);
});

test('figures go to the aspect that they name, also of two of one name; another is refused', async () => {
  const { rest } = await returned((sheet) => {
    sheet('工作').rows.push(['检查', '上半年'], ['检查', '下半年'], ['培训']);
    sheet('工作-数据').rows.push(['检查（2）', '次数', 3], ['培训', '人次', 9]);
  });
  expect(rest.work).toEqual([
    { aspect: '检查', title: '上半年' },
    { aspect: '检查', title: '下半年', figures: [{ name: '次数', value: 3 }] },
    { aspect: '培训', figures: [{ name: '人次', value: 9 }] },
  ]);
  const other = await returned((sheet) => {
    sheet('工作').rows.push(['检查']);
    sheet('工作-数据').rows.push(['巡查', '次数', 3]);
  });
  expect(other.told).toEqual([['form-owner-unknown', '工作-数据!A4']]);
});
