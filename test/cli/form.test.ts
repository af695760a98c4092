import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { sourceOf } from '../check/source-of.ts';
import { type Sheets, workedOnSheets } from '../support/form.ts';
import { reportHere } from './in-process.ts';
import { folderWith } from './run.ts';

const bureau = readFileSync('examples/bureau.yaml', 'utf8');

/** Edits a form as a person does; hidden sheets stay in it. */
async function workOn(file: string, work: (sheets: Sheets) => void): Promise<void> {
  writeFileSync(file, await workedOnSheets(readFileSync(file), work));
}

test('a form is filled in from a file, and brings back just what was changed in it', async () => {
  const folder = folderWith({ 'org.yaml': `${bureau}extra: { 电话: 1 } # 留着\n` });
  const file = join(folder, 'org.yaml');
  const before = readFileSync(file, 'utf8');
  const written = await reportHere(folder, ['form', 'org.yaml']);
  expect(written).toEqual({
    status: 0,
    stdout: '填报表.xlsx\n',
    stderr: '填好以后：report import 填报表.xlsx --into org.yaml\n',
  });
  const bring = () => reportHere(folder, ['import', '填报表.xlsx', '--into', 'org.yaml', '--yes']);
  expect(await bring()).toEqual({ status: 0, stdout: '', stderr: '没有改动\n' });
  await workOn(join(folder, '填报表.xlsx'), (sheets) => {
    sheets.line('领导小组', '会议次数').value = '5次';
    sheets.row('平台', 1).名称!.value = '青山文旅';
    sheets.row('工作-数据', 1).数值!.value = '7 份';
    sheets.grid('领导小组-成员').splice(5, 1);
  });
  const { status, stdout, stderr } = await bring();
  expect(status).toBe(0);
  expect(stderr).toContain('[form-row-removed]');
  expect(stdout).toContain('-  meetings: 4\n+  meetings: 5\n');
  expect(readFileSync(file, 'utf8')).toBe(
    before
      .replace('  meetings: 4', '  meetings: 5')
      .replace('name: 青山文旅网', 'name: 青山文旅')
      .replace('value: 6\n        unit: 份', 'value: 7\n        unit: 份')
      .replace('    - 公共服务科科长 # 只写一行文字，表示职务\n', ''),
  );
  // Importing the same form again changes nothing.
  expect((await bring()).stderr).toBe('没有改动\n');
});

test('a form of another unit is refused, and nothing is written', async () => {
  const folder = folderWith({ 'a.yaml': bureau, 'b.yaml': readFileSync('examples/hospital.yaml', 'utf8') });
  await reportHere(folder, ['form', 'a.yaml', '-o', 'a.xlsx']);
  const { status, stderr } = await reportHere(folder, ['import', 'a.xlsx', '--into', 'b.yaml', '--yes']);
  expect(status).toBe(1);
  expect(stderr).toContain('[form-of-another]');
  expect(stderr).toContain('没有写入');
});

test('a new file of a filled-in form has what the form has no sheets for', async () => {
  const text = readFileSync('examples/college.yaml', 'utf8');
  const folder = folderWith({ 'org.yaml': text });
  await reportHere(folder, ['form', 'org.yaml', '-o', 'a.xlsx']);
  const made = await reportHere(folder, ['import', '--new', 'a.xlsx', '-o', 'b.yaml']);
  expect(made.status).toBe(0);
  const dataOf = (yaml: string) => sourceOf(yaml, unitKeys).data;
  expect(dataOf(readFileSync(join(folder, 'b.yaml'), 'utf8'))).toEqual(dataOf(text));
});

test('what the check finds is told with the sheet and the cell, missing values too', async () => {
  const folder = folderWith({ 'org.yaml': bureau });
  await reportHere(folder, ['form', 'org.yaml', '-o', 'a.xlsx']);
  await workOn(join(folder, 'a.xlsx'), (sheets) => {
    sheets.row('整改', 1).对应问题!.value = 'wt-1、wt-9';
    sheets.row('问题', 1).表现!.value = '暂无';
  });
  const refused = await reportHere(folder, ['import', 'a.xlsx', '--into', 'org.yaml', '--yes']);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('整改!A4：');
  expect(refused.stderr).toContain('wt-9');
  await workOn(join(folder, 'a.xlsx'), (sheets) => {
    sheets.row('整改', 1).对应问题!.value = 'wt-1';
  });
  const told = await reportHere(folder, ['import', 'a.xlsx', '--into', 'org.yaml', '--yes']);
  expect(told.status).toBe(0);
  expect(told.stderr).toMatch(/警告：问题!D4：.*\[cell-doubtful\]/);
});

test('the year after is filled in by a form, and what came of it builds', async () => {
  const folder = folderWith({ 'org-2026.yaml': bureau });
  const written = await reportHere(folder, ['form', '--rollover', 'org-2026.yaml']);
  expect(written.stdout).toBe('填报表-2027.xlsx\n');
  expect(written.stderr).toBe('填好以后：report import --new 填报表-2027.xlsx -o org-2027.yaml\n');
  const form = join(folder, '填报表-2027.xlsx');
  await workOn(form, (sheets) => {
    expect(sheets.line('基本情况', '年度').value).toBe(2027);
    expect(sheets.line('基本情况', '概述').value).toBe(null);
    expect(sheets.line('领导小组', '会议次数').value).toBe(null);
    expect(sheets.line('领导小组', '会议次数', 2).value).toBe(4);
    expect(sheets.row('平台', 1)['发布条数（上年）']!.value).toBe(638);
    sheets.line('领导小组', '会议次数', 2).value = 5;
  });
  const empty = await reportHere(folder, ['import', '--new', '填报表-2027.xlsx', '-o', 'org-2027.yaml']);
  expect(empty.status).toBe(1);
  expect(empty.stderr).toContain('[cell-of-last-year]');
  expect(empty.stderr).toContain('数据!B4（数值）是空的');
  await workOn(form, (sheets) => {
    sheets.line('领导小组', '会议次数', 2).value = 4;
    sheets.line('领导小组', '会议次数').value = 5;
    sheets.line('公文', '成文日期').value = '2027-12-10';
    for (const [sheet, heading] of [
      ['数据', '数值'],
      ['工作-数据', '数值'],
      ['报道', '篇数'],
    ] as const)
      for (const row of sheets.rows(sheet)) row[heading]!.value = 3;
    for (const row of sheets.rows('上年遗留')) row.状态!.value = '推进中';
    sheets.row('下年计划', 1).内容!.value = '加强培训';
    const problem = sheets.row('问题', 1);
    problem.编号!.value = 'P1';
    problem.表现!.value = '两个账号没有备案。';
    const measure = sheets.row('整改', 1);
    measure.对应问题!.value = 'P1';
    measure.措施!.value = '补办备案';
  });
  const made = await reportHere(folder, ['import', '--new', '填报表-2027.xlsx', '-o', 'org-2027.yaml']);
  expect(made.stderr).not.toContain('错误');
  expect(made.stdout).toBe('org-2027.yaml\n');
  const text = readFileSync(join(folder, 'org-2027.yaml'), 'utf8');
  expect(text).not.toContain('待核');
  expect(parse(text)).toMatchObject({
    year: 2027,
    leadership: { meetings: 5 },
    nextYear: ['加强培训'],
    carriedOver: [{ year: 2026 }, { year: 2026 }, { year: 2026 }],
  });
  const checked = await reportHere(folder, ['check', 'org-2027.yaml']);
  expect(checked.stderr).not.toContain('错误');
  expect(checked.status).toBe(0);
  expect((await reportHere(folder, ['build', 'org-2027.yaml', '--format', 'md'])).status).toBe(0);
});
