import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { reportHere } from '../cli/in-process.ts';
import { folderWith } from '../cli/run.ts';
import { comment, edit, mistakesOf, partsOf } from '../support/docx.ts';
import { add, put, type Sheets, workedOnSheets } from '../support/form.ts';
import { UNIT_NAMES, unitText } from '../support/units.ts';
import { cellsOf, type Grid, type Merge, workedOn } from '../support/workbook.ts';

/** What the library of a city fills into the empty form, as people fill in spreadsheets. */
function firstYear(sheets: Sheets): void {
  for (const [name, value] of Object.entries({ 年度: '2026年', 领域: '消防安全' }))
    put(sheets.line('基本情况', name), value);
  put(sheets.line('基本情况', '单位·全称'), '青山市图书馆');
  put(sheets.line('基本情况', '单位·自称'), '我馆');
  put(sheets.line('公文', '主送机关'), '青山市消防救援支队');
  put(sheets.line('公文', '成文日期'), '2026年12月10日');
  put(sheets.line('领导小组', '组长·姓名'), '王芳');
  put(sheets.line('领导小组', '组长·职务'), '馆长');
  put(sheets.line('领导小组', '会议次数'), '４次');
  add(sheets, '制度', { 名称: '消防安全责任制实施办法', 印发日期: '2026-3-10', 状态: '新建' });
  add(sheets, '工作', { 方面: '设施设备', 做法: '每月检查一次消防设施。\n更换过期灭火器。' });
  add(sheets, '工作-数据', { 方面: '设施设备', 名称: '消防检查', 数值: 12, 单位: '次', 上年: 10 });
  put(sheets.line('学习', '次数'), 5);
  add(sheets, '数据', { 名称: '隐患整改率', 数值: '94.3%', 上年: 91.2 });
  const of = { 方面: '设施设备', 来源: '自查' };
  add(sheets, '问题', {
    ...of,
    编号: 1,
    标题: '应急照明损坏',
    表现: '三楼阅览室有四处应急照明不亮。',
    来源: '督查',
    原因: '没有人定期测试。',
  });
  add(sheets, '问题', {
    ...of,
    编号: 2,
    标题: '疏散通道堆物',
    表现: '书库西侧疏散通道堆放旧书架。',
    原因: '旧书架没有及时报废。',
  });
  add(sheets, '问题', {
    ...of,
    编号: 3,
    方面: '教育培训',
    标题: '新职工没有培训',
    表现: '六名新职工没有参加消防培训。',
    原因: '培训只在年初安排一次。',
  });
  add(sheets, '整改', {
    对应问题: 1,
    措施: '更换应急照明，每月测试一次。',
    责任部门: '后勤保障部',
    完成时限: '2026-9-30',
    状态: '已完成',
    完成日期: '2026-9-20',
    成效: '应急照明全部完好。',
  });
  add(sheets, '整改', {
    对应问题: 2,
    措施: '报废旧书架，清空通道。',
    责任部门: '后勤保障部',
    完成时限: '2026-12-31',
    状态: '推进中',
    进度: 60,
  });
  add(sheets, '整改', {
    对应问题: 3,
    措施: '补训新职工，入职一个月内完成消防培训。',
    责任部门: '办公室',
    完成时限: '2027-3-31',
    状态: '推进中',
    进度: '30%',
  });
  add(sheets, '下年计划', { 内容: '开展一次全馆疏散演练。' });
}

/** In the ledger: the row of headings, the row of the first measure (both from 0), and the number of measures. */
const [HEAD, FIRST, MEASURES] = [1, 2, 3];

/**
 * What the departments do to the ledger: the second measure is completed; the rows are sorted by deadline, latest
 * first, without the hidden column; the cells of one department are merged.
 */
function ledgerWorkedOn(rows: Grid): Merge[] {
  const done = cellsOf(rows, FIRST + 1, HEAD);
  put(done.状态, '已整改');
  put(done.进度, 1);
  put(done.完成日期, '2026年12月5日');
  put(done.整改成效, '通道已经畅通。');

  const hidden = (rows[HEAD]?.length ?? 0) - 1;
  const sorted = rows
    .slice(FIRST, FIRST + MEASURES)
    .map((cells) => cells.slice(0, hidden))
    .reverse();
  for (const [at, cells] of sorted.entries()) rows[FIRST + at]?.splice(0, hidden, ...cells);

  const column = rows[HEAD]?.findIndex(({ value }) => value === '责任部门') ?? -1;
  const [upper, lower] = [rows[FIRST + 1]?.[column], rows[FIRST + 2]?.[column]];
  expect([upper?.value, lower?.value]).toEqual(['后勤保障部', '后勤保障部']);
  put(lower, null);
  return [{ startRow: FIRST + 1, endRow: FIRST + 2, startCol: column, endCol: column }];
}

/** What the library fills into the form of its second year, which shows last year's data in a column of its own. */
function secondYear(sheets: Sheets): void {
  expect(sheets.line('基本情况', '年度').value).toBe(2027);
  expect(sheets.line('领导小组', '组长·姓名').value).toBe('王芳');
  expect(sheets.line('学习', '次数').value).toBeNull();
  put(sheets.line('公文', '成文日期'), '2027年12月10日');
  put(sheets.line('领导小组', '会议次数'), 4);
  put(sheets.line('学习', '次数'), 8);
  const work = sheets.row('工作', 1);
  expect(work['做法（上年）']?.value).toBe('每月检查一次消防设施。\n更换过期灭火器。');
  put(work.做法, '全馆疏散演练一次。');
  put(sheets.row('工作-数据', 1).数值, 24);
  put(sheets.row('数据', 1).数值, 97.1);
  put(sheets.row('数据', 2).数值, 1);
  const left = sheets.row('上年遗留', 1);
  expect([left.问题标题?.value, left['状态（上年）']?.value]).toEqual(['新职工没有培训', '推进中']);
  put(left.状态, '已完成');
  put(left.完成日期, '2027-3-20');
}

/** The part of a unit's file that this test adds up again; the library's file has Chinese keys. */
interface Said {
  readonly study?: { readonly sessions: number };
  readonly 学习?: { readonly 次数: number };
  readonly problems?: readonly unknown[];
}

/** The sixty units of the superior body, in a city and a county of it. */
const NAMES = [...UNIT_NAMES, ...UNIT_NAMES.map((it) => it.replace('青山市', '云溪县'))];
const STALE = ['青山市农业农村局', '青山市公安局', '云溪县审计局'];
const FAULTY = ['青山市交通运输局', '青山市民政局', '云溪县水利局'];
const MISSING = '云溪县应急管理局';
const ROSTER = `单位: {全称: 青山市消防救援支队}
公文: {主送机关: 青山市人民政府, 成文日期: 2028-01-10}
填报单位:
${NAMES.map((name) => {
  const short = name.endsWith('第一中学') ? ', 简称: 一中' : '';
  return `  - {全称: ${name}${short}${name === MISSING ? ', 联系人: 赵敏, 电话: "0571-8888123"' : ''}}`;
}).join('\n')}
`;

/** The file that a unit handed in for a year. */
function sentIn(name: string, year: number): string {
  const place = NAMES.indexOf(name);
  const text = unitText(place, year, name).replace('网络意识形态', '消防安全');
  if (year === 2026) return text;
  if (STALE.includes(name)) return sentIn(name, 2026);
  const mistakes: Record<string, string> = {
    青山市交通运输局: text.replace('problems: [P1]', 'problems: [P9]'),
    青山市民政局: `${text}问题；\n`,
    云溪县水利局: '',
  };
  return mistakes[name] ?? text;
}

/** The sheets of a workbook of tables, each row by its headings. */
async function listsIn(workbook: Uint8Array): Promise<Record<string, Record<string, CellValue>[]>> {
  const lists: Record<string, Record<string, CellValue>[]> = {};
  await workedOn(workbook, (sheets) => {
    for (const [name, [head = [], ...rows]] of Object.entries(sheets))
      lists[name] = rows.map((row) =>
        Object.fromEntries(head.map(({ value }, column) => [String(value), row[column]?.value ?? null])),
      );
  });
  return lists;
}

/** The text of a document, without line breaks. */
const wordsOf = (docx: Uint8Array) =>
  partsOf(docx)['word/document.xml']!.replace(/<w:instrText[^>]*>[^<]*|<[^>]*>|\n/g, '');

test('from a form to the summary of sixty units, without a line of YAML', async () => {
  const folder = folderWith();
  const run = (...args: string[]) => reportHere(folder, args);
  const at = (name: string) => join(folder, name);
  const bytes = (name: string) => readFileSync(at(name));
  const text = (name: string) => readFileSync(at(name), 'utf8');
  const valid = async (name: string, extension?: string) =>
    expect(await mistakesOf(bytes(name), extension)).toEqual([]);
  const formIn = async (name: string, work: (sheets: Sheets) => void) =>
    writeFileSync(at(name), await workedOnSheets(bytes(name), work));

  // An empty form, with instructions what to do next; handed in empty, it reports the cells that must be filled in.
  const form = await run('form');
  expect(form).toMatchObject({ status: 0, stdout: '填报表.xlsx\n' });
  expect(form.stderr).toContain('report import --new 填报表.xlsx');
  const empty = await run('import', '--new', '填报表.xlsx');
  expect(empty.status).toBe(1);
  for (const cell of ['B3（年度）', 'B4（领域）', 'B5（单位·全称）'])
    expect(empty.stderr).toContain(`基本情况!${cell}是空的`);
  expect(empty.stderr).not.toContain('整行删去');
  expect(readdirSync(folder)).toEqual(['填报表.xlsx']);

  // The form is filled in and becomes the file; the file becomes the report.
  await formIn('填报表.xlsx', firstYear);
  const made = await run('import', '--new', '填报表.xlsx');
  expect(made).toMatchObject({ status: 0, stdout: 'org.yaml\n' });
  expect(made.stderr).toContain('report build org.yaml');
  expect(parse(text('org.yaml'))).toMatchObject({
    年度: 2026,
    领导小组: { 会议次数: 4 },
    工作: [{ 做法: ['每月检查一次消防设施。', '更换过期灭火器。'] }],
    数据: [{ 名称: '隐患整改率', 数值: 94.3, 单位: '%', 上年: 91.2 }],
    整改: [{ 对应问题: ['1'] }, { 进度: 60 }, { 进度: 30 }],
  });
  expect(await run('check', 'org.yaml')).toMatchObject({ status: 0, stdout: 'org.yaml：没有发现问题\n' });
  expect(await run('build', 'org.yaml')).toMatchObject({ status: 0, stdout: 'org.docx\n' });
  await valid('org.docx');
  const first = wordsOf(bytes('org.docx'));
  for (const words of [
    '青山市图书馆关于2026年度消防安全责任制落实情况的报告',
    '现将我馆2026年度消防安全责任制落实情况报告如下。',
    '隐患整改率为94.3%，比上年提高3.1个百分点',
    '共发现问题3个，其中督查发现1个、自查发现2个',
    '已完成1项，正在推进2项',
  ])
    expect(first).toContain(words);

  // The head of the library edits the report in a word processor and adds a comment; a build keeps both.
  edit(at('org.docx'), '四处应急照明不亮', '五处应急照明不亮');
  comment(at('org.docx'), { author: '王芳', text: '写明是哪一层。', on: '书库西侧' });
  const edited = bytes('org.docx');
  const again = await run('build', 'org.yaml');
  expect(again).toMatchObject({ status: 0, stdout: 'org.new.docx\n' });
  expect(again.stderr).toContain('org.docx 生成之后手工改了 1 处，有 1 条批注');
  expect(again.stderr).toContain('写明是哪一层。');
  expect(bytes('org.docx').equals(edited)).toBe(true);
  const diff = await run('diff', 'org.docx');
  expect(diff.status).toBe(1);
  expect(diff.stdout).toContain('[-四处-]{+五处+}');

  // The edits to keep are brought back with the form; then the document may be replaced, and a copy is kept.
  expect((await run('form', 'org.yaml', '--force')).status).toBe(0);
  await formIn('填报表.xlsx', (sheets) => {
    put(sheets.row('问题', 1).表现, '三楼阅览室有五处应急照明不亮。');
    put(sheets.row('问题', 2).表现, '二楼书库西侧疏散通道堆放旧书架。');
  });
  const noted = text('org.yaml').replace('领域: 消防安全', '领域: 消防安全 # 不改');
  writeFileSync(at('org.yaml'), noted);
  const shown = await run('import', '填报表.xlsx', '--into', 'org.yaml');
  expect(shown.status).toBe(1);
  expect(shown.stdout).toContain('+    表现: 三楼阅览室有五处应急照明不亮。');
  expect(text('org.yaml')).toBe(noted);
  expect((await run('import', '填报表.xlsx', '--into', 'org.yaml', '--yes')).status).toBe(0);
  expect(text('org.yaml')).toBe(noted.replace('四处', '五处').replace('书库西侧', '二楼书库西侧'));
  const replaced = await run('build', 'org.yaml', '--force');
  expect(replaced).toMatchObject({ status: 0, stdout: 'org.docx\n' });
  const copy = readdirSync(folder).find((it) => /^org\.\d{4}-\d\d-\d\d\.docx$/.test(it));
  expect(bytes(copy as string).equals(edited)).toBe(true);
  expect(wordsOf(bytes('org.docx'))).toContain('二楼书库西侧');

  // The ledger goes to the departments, and comes back sorted, merged and filled in.
  expect(await run('ledger', 'org.yaml')).toMatchObject({ status: 0, stdout: '整改台账.xlsx\n' });
  const ledger = await workedOn(bytes('整改台账.xlsx'), ({ 整改台账: rows = [] }, merges) => {
    merges.整改台账 = ledgerWorkedOn(rows);
  });
  writeFileSync(at('整改台账.xlsx'), ledger);
  const before = parse(text('org.yaml'));
  const imported = await run('import', '整改台账.xlsx', '--into', 'org.yaml', '--yes');
  expect(imported.stderr).toBe('已写入 org.yaml\n');
  expect(imported.status).toBe(0);
  Object.assign(before.整改[1], {
    状态: '已完成',
    进度: 100,
    完成日期: '2026-12-05',
    成效: '通道已经畅通。',
  });
  expect(parse(text('org.yaml'))).toEqual(before);
  expect(text('org.yaml')).toContain('领域: 消防安全 # 不改');
  expect(await run('build', 'org.yaml')).toMatchObject({ status: 0, stdout: 'org.docx\n' });
  expect(wordsOf(bytes('org.docx'))).toContain('已完成2项，正在推进1项');

  // The second year begins with a form: what stays is filled in, what changes with the year is empty.
  const next = await run('form', '--rollover', 'org.yaml');
  expect(next).toMatchObject({ status: 0, stdout: '填报表-2027.xlsx\n' });
  expect(next.stderr).toContain('report import --new 填报表-2027.xlsx -o org-2027.yaml');
  await formIn('填报表-2027.xlsx', secondYear);
  const second = await run('import', '--new', '填报表-2027.xlsx', '-o', 'org-2027.yaml');
  expect(second).toMatchObject({ status: 0, stdout: 'org-2027.yaml\n' });
  expect(parse(text('org-2027.yaml'))).toMatchObject({
    年度: 2027,
    制度: [{ 名称: '消防安全责任制实施办法', 状态: '沿用' }],
    数据: [{ 名称: '隐患整改率', 数值: 97.1, 上年: 94.3 }, {}],
    上年遗留: [{ 年度: 2026, 问题标题: '新职工没有培训', 状态: '已完成' }],
  });
  expect(await run('build', 'org-2027.yaml')).toMatchObject({ status: 0, stdout: 'org-2027.docx\n' });
  const report2027 = wordsOf(bytes('org-2027.docx'));
  expect(report2027).toContain('隐患整改率为97.1%，比上年提高2.8个百分点');
  expect(report2027).toContain('消防检查24次，比上年增加12次、增长100%');
  expect(report2027).not.toContain('每月检查一次');

  // The superior body has sixty units: the library, three with last year's file, three with a faulty one, and others.
  for (const year of [2026, 2027]) {
    mkdirSync(at(`${year}`));
    for (const name of NAMES)
      if (name !== MISSING || year === 2026) writeFileSync(at(`${year}/${name}.yaml`), sentIn(name, year));
  }
  copyFileSync(at('org.yaml'), at('2026/青山市图书馆.yaml'));
  copyFileSync(at('org-2027.yaml'), at('2027/青山市图书馆.yaml'));
  writeFileSync(at('名单.yaml'), ROSTER);
  const status = await run('status', '2027', '--roster', '名单.yaml');
  expect(status.stdout).toContain('应报 60 个单位：已报 53，有误 3，旧年度 3，未报 1');
  expect(status.stdout).toMatch(new RegExp(`${MISSING} +未报 +赵敏 +0571-8888123`));

  const summary = await run(
    'summary',
    '2026',
    '2027',
    '--roster',
    '名单.yaml',
    '-f',
    'docx,xlsx,json',
    '-o',
    '汇总',
  );
  expect(summary.status).toBe(1);
  expect(summary.stdout.trim().split('\n').sort()).toEqual(
    ['docx', 'json', 'xlsx'].map((it) => `汇总/summary.${it}`),
  );
  for (const name of [...STALE, ...FAULTY]) expect(summary.stderr).toContain(`2027/${name}.yaml:`);
  await valid('汇总/summary.docx');
  await valid('汇总/summary.xlsx', 'xlsx');

  // The formal report names units, but no files; the clerk's lists have the rest.
  const document = wordsOf(bytes('汇总/summary.docx'));
  for (const words of [
    '青山市消防救援支队关于2027年度消防安全责任制落实情况的汇总报告',
    '应报送材料的单位共60个，已按要求报送的53个，未报送的1个，报送有误的3个，报送了以前年度材料的3个',
    `未报送的单位是${MISSING}；报送有误的单位是${FAULTY.join('、')}；`,
    `报送了以前年度材料的单位是${STALE.map((it) => `${it}（2026年度）`).join('、')}`,
    '青山市第一中学',
    '云溪县第一中学',
  ])
    expect(document).toContain(words);
  expect(document).not.toMatch(/\.yaml|(?<!第)一中/);

  const lists = await listsIn(bytes('汇总/summary.xlsx'));
  const asked2027 = lists.催报名单?.map(({ 单位, 情况, 电话 }) => [单位, 情况, 电话]);
  expect(asked2027).toEqual([
    [MISSING, '未报', '0571-8888123'],
    ...FAULTY.map((it) => [it, '有误', null]),
    ...STALE.map((it) => [it, '旧年度', null]),
  ]);
  const counted = NAMES.filter((it) => ![...STALE, ...FAULTY, MISSING].includes(it));
  const states = lists.报送情况?.filter(({ 年度 }) => 年度 === 2027);
  expect(states?.map(({ 单位 }) => 单位).sort()).toEqual([...NAMES].sort());
  expect(states?.filter(({ 情况 }) => 情况 === '已报').map(({ 单位 }) => 单位)).toEqual(counted);
  // Each total is the sum over the files that count; changes include only units with files of both years.
  const sumOf = (year: number, count: (unit: Said) => number) =>
    counted.reduce((sum, it) => sum + count(parse(text(`${year}/${it}.yaml`)) as Said), 0);
  const sessions = (year: number) => sumOf(year, (it) => it.study?.sessions ?? it.学习?.次数 ?? 0);
  expect(lists.工作数据).toContainEqual(
    expect.objectContaining({
      年度: 2027,
      项目: '学习培训',
      合计: sessions(2027),
      同口径单位数: 53,
      同口径本年: sessions(2027),
      同口径上年: sessions(2026),
    }),
  );
  const problems = sumOf(2027, (it) => it.problems?.length ?? 0);
  const totals = JSON.parse(text('汇总/summary.json'));
  expect([totals.expected, totals.reported, totals.problems.value]).toEqual([60, 53, problems]);
  expect(document).toContain(`52个单位共发现问题${problems}个`);
  expect(lists.问题清单?.filter(({ 年度 }) => 年度 === 2027)).toHaveLength(problems);
}, 300_000);
