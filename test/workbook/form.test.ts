import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Finding } from '../../src/core/model/diagnostic.ts';
import { formSheets, type Schema } from '../../src/core/workbook/form/fields.ts';
import { firstText } from '../../src/core/workbook/form/first-text.ts';
import { mergeForm } from '../../src/core/workbook/form/merge.ts';
import { readForm } from '../../src/core/workbook/form/read-form.ts';
import { FORM_WORDS } from '../../src/core/workbook/form/words.ts';
import { writeForm } from '../../src/core/workbook/form/write-form.ts';
import { openWorkbook } from '../../src/core/workbook/open-workbook.ts';
import { mistakesOf } from '../support/docx.ts';
import { onTwoDays } from '../support/two-days.ts';
import { cellsOf, type EditedCell, type Grid, workedOn } from '../support/workbook.ts';

const schema = JSON.parse(readFileSync('schemas/unit.schema.json', 'utf8')) as Schema;
const sheetsIn = (language: 'zh' | 'en') => formSheets(schema, language);
const EMPTY = { isFilled: false, leftOut: ['责任规定'], keptKeys: [] };
const formIn = (language: 'zh' | 'en' = 'zh') => writeForm(sheetsIn(language), FORM_WORDS[language], EMPTY);

/** Writes the answer beside the name of a question. */
function fill(grid: Grid | undefined, name: string, value: EditedCell['value']): void {
  const row = grid?.find(([first]) => String(first?.value).replace('*', '') === name);
  if (!row) throw new Error(`no such line: ${name}`);
  row[1] = { ...row[1], value };
}

/** Adds a row to a table; headings are given without their mark. */
function add(grid: Grid | undefined, values: Record<string, EditedCell['value']>): void {
  if (!grid) throw new Error('no such sheet');
  const head = 2;
  let row = head + 1;
  while (grid[row]?.some((it) => it?.value !== null && it?.value !== undefined)) row++;
  grid[row] ??= [];
  const cells = Object.entries(cellsOf(grid, row, head));
  for (const [heading, value] of Object.entries(values)) {
    const cell = cells.find(([it]) => it.replace('*', '') === heading)?.[1];
    if (!cell) throw new Error(`no such column: ${heading}`);
    cell.value = value;
  }
}

async function filled(work: (sheets: Record<string, Grid>) => void) {
  const opened = await openWorkbook('表.xlsx', await workedOn(await formIn(), work));
  if ('finding' in opened) throw new Error(opened.finding.code);
  const form = readForm('表.xlsx', opened.sheets, sheetsIn('zh'));
  const { data, findings } = mergeForm(form, { base: undefined, data: {} });
  return { data, findings: [...form.findings, ...findings] };
}

const first = (sheets: Record<string, Grid>) => {
  fill(sheets.基本情况, '年度', '２０２６');
  fill(sheets.基本情况, '领域', '保密');
  fill(sheets.基本情况, '单位·全称', '白鹭镇人民政府');
};

test.each(['zh', 'en'] as const)(
  'the form, explained in %s, is a workbook that the standard allows',
  async (language) => {
    expect(await mistakesOf(await formIn(language), 'xlsx')).toEqual([]);
  },
);

const OF_RECTIFICATIONS = [
  '对应问题',
  '措施',
  '责任人·姓名',
  '责任人·职务',
  '责任人·部门',
  '责任部门',
  '完成时限',
  '状态',
  '进度',
  '完成日期',
  '成效',
];

test('the form has a sheet for each part of the report, and a line or column for each key that fits a cell', () => {
  const sheets = sheetsIn('zh');
  expect(sheets.map(({ name }) => name)).toEqual([
    '基本情况',
    '公文',
    '公文-附件',
    '领导小组',
    '领导小组-副组长',
    '领导小组-成员',
    '制度',
    '工作',
    '工作-数据',
    '汇报',
    '学习',
    '平台',
    '报道',
    '应急',
    '数据',
    '问题',
    '整改',
    '上年遗留',
    '下年计划',
  ]);
  expect(sheets.find(({ name }) => name === '整改')?.fields.map(({ heading }) => heading)).toEqual(
    OF_RECTIFICATIONS,
  );
  expect(sheets.find(({ name }) => name === '上年遗留')?.fields.map(({ heading }) => heading)).toEqual([
    '年度',
    '问题标题',
    '问题表现',
    ...OF_RECTIFICATIONS,
  ]);
  for (const { fields } of sheets)
    for (const { heading, description } of fields.filter(({ path }) => path.length > 0)) {
      expect(heading).toMatch(/^[\p{Script=Han}·]+$/u);
      expect(description, heading).not.toBe('');
    }
  for (const { name, fields } of sheets)
    expect(new Set(fields.map((it) => it.heading)).size, name).toBe(fields.length);
});

test('the form is the same, byte for byte, whenever it is written', async () => {
  const [one, other] = await onTwoDays(() => formIn());
  expect(Buffer.compare(one, other)).toBe(0);
});

test('what is filled in becomes the data of a file, in either language of keys', async () => {
  const { data, findings } = await filled((sheets) => {
    first(sheets);
    fill(sheets.公文, '成文日期', '2026年12月10日');
    fill(sheets.公文, '主送机关', '县委办公室\n县政府办公室');
    fill(sheets.公文, '印章', '是');
    fill(sheets.公文, '红头·方式', '套打');
    fill(sheets.领导小组, '组长·职务', '镇长');
    fill(sheets.领导小组, '会议次数', 4);
    add(sheets['领导小组-成员'], { 姓名: '张三', 职务: '科长' });
    add(sheets['领导小组-成员'], { 职务: '办公室主任' });
    add(sheets.工作, { 方面: '阵地管理', 做法: '登记备案。\n\n逐月核对。' });
    add(sheets.问题, { 编号: '1', 表现: '台账不全。' });
    add(sheets.整改, {
      对应问题: 1,
      措施: '补齐台账',
      完成时限: new Date('2026-11-30T00:00:00Z'),
      进度: '40%',
      状态: '推进中',
    });
    add(sheets.下年计划, { 内容: '开展培训' });
  });
  expect(findings).toEqual([]);
  const english = parse(firstText(data, 'en', 'x'));
  expect(english).toEqual({
    year: 2026,
    subject: '保密',
    organisation: { name: '白鹭镇人民政府' },
    document: {
      addressee: ['县委办公室', '县政府办公室'],
      date: '2026-12-10',
      letterhead: { mode: 'preprinted' },
      seal: true,
    },
    leadership: {
      leader: { post: '镇长' },
      meetings: 4,
      members: [{ name: '张三', post: '科长' }, { post: '办公室主任' }],
    },
    work: [{ aspect: '阵地管理', measures: ['登记备案。', '逐月核对。'] }],
    problems: [{ id: '1', description: '台账不全。' }],
    rectifications: [
      { problems: ['1'], measure: '补齐台账', due: '2026-11-30', status: '推进中', progress: 40 },
    ],
    nextYear: ['开展培训'],
  });
  expect(Object.keys(parse(firstText(data, 'zh', 'x')))).toEqual([
    '年度',
    '领域',
    '单位',
    '公文',
    '领导小组',
    '工作',
    '问题',
    '整改',
    '下年计划',
  ]);
});

const told = (findings: readonly Finding[]) => findings.map(({ code, args }) => [code, args.cell]);

test('what cannot be taken is told with the sheet and the address of its cell', async () => {
  const { findings } = await filled((sheets) => {
    first(sheets);
    fill(sheets.基本情况, '领域', '');
    fill(sheets.领导小组, '会议次数', '四五次');
    fill(sheets.领导小组, '成立日期', '去年');
    add(sheets.问题, { 编号: 'P1' });
    add(sheets.制度, { 名称: '保密制度', 状态: '新增' });
  });
  expect(told(findings)).toEqual([
    ['cell-empty', '基本情况!B4'],
    ['cell-not-date', '领导小组!B4'],
    ['cell-not-number', '领导小组!B12'],
    ['cell-not-choice', '制度!E4'],
    ['cell-empty', '问题!D4'],
  ]);
});

test('an empty form says what must be filled in', async () => {
  const { findings } = await filled(() => {});
  expect(told(findings)).toEqual([
    ['cell-empty', '基本情况!B3'],
    ['cell-empty', '基本情况!B4'],
    ['cell-empty', '基本情况!B5'],
  ]);
});

test('a workbook that is no form is refused', () => {
  expect(told(readForm('表.xlsx', [], sheetsIn('zh')).findings)).toEqual([['form-not-filled', undefined]]);
});
