import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cellsOf, type Grid, workedOn } from '../support/workbook.ts';
import { reportHere } from './in-process.ts';
import { folderWith } from './run.ts';

const bureau = readFileSync('examples/bureau.yaml', 'utf8');
const DAY = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 24) / 1000) };

async function workOn(file: string, work: (sheets: Record<string, Grid>) => void): Promise<void> {
  writeFileSync(file, await workedOn(readFileSync(file), work));
}

/** Writes into a row of the ledger; the first measure is 1. */
const write = (sheets: Record<string, Grid>, number: number, heading: string, value: string | number) => {
  const cell = cellsOf(sheets.整改台账 as Grid, number + 1, 1)[heading];
  if (!cell) throw new Error(`no such column: ${heading}`);
  cell.value = value;
};

test('the built program writes a ledger, and brings it back', async () => {
  const folder = folderWith({ 'org.yaml': bureau });
  const written = await reportHere(folder, ['ledger', 'org.yaml']);
  expect(written).toEqual({
    status: 0,
    stdout: '整改台账.xlsx\n',
    stderr: '填好以后：report import 整改台账.xlsx --into org.yaml\n',
  });
  await workOn(join(folder, '整改台账.xlsx'), (sheets) => write(sheets, 4, '进度', '90%'));
  const { status, stderr } = await reportHere(folder, [
    'import',
    '整改台账.xlsx',
    '--into',
    'org.yaml',
    '--yes',
  ]);
  expect(stderr).toBe('已写入 org.yaml\n');
  expect(status).toBe(0);
  expect(readFileSync(join(folder, 'org.yaml'), 'utf8')).toBe(bureau.replace('progress: 80', 'progress: 90'));
});

test('a ledger that is there is left as it is, unless --force keeps a copy', async () => {
  const folder = folderWith({ 'org.yaml': bureau });
  await reportHere(folder, ['ledger', 'org.yaml']);
  writeFileSync(join(folder, '整改台账.xlsx'), 'filled in');
  const { status, stderr } = await reportHere(folder, ['ledger', 'org.yaml']);
  expect(status).toBe(2);
  expect(stderr).toContain('[workbook-exists]');
  expect(readFileSync(join(folder, '整改台账.xlsx'), 'utf8')).toBe('filled in');
  const forced = await reportHere(folder, ['ledger', 'org.yaml', '--force'], { environment: DAY });
  expect(forced.status).toBe(0);
  expect(forced.stderr).toContain('原来的存为 整改台账.2026-11-24.xlsx');
  expect(readFileSync(join(folder, '整改台账.2026-11-24.xlsx'), 'utf8')).toBe('filled in');
  writeFileSync(join(folder, '整改台账.xlsx'), 'filled in again');
  await reportHere(folder, ['ledger', 'org.yaml', '--force'], { environment: DAY });
  expect(readdirSync(folder).sort()).toEqual([
    'org.yaml',
    '整改台账.2026-11-24.2.xlsx',
    '整改台账.2026-11-24.xlsx',
    '整改台账.xlsx',
  ]);
});

test('without a terminal and --yes the changes are shown, nothing is written, and the status says so', async () => {
  const folder = folderWith({ 'org.yaml': bureau });
  await reportHere(folder, ['ledger', 'org.yaml', '-o', 'a.xlsx']);
  const same = await reportHere(folder, ['import', 'a.xlsx', '--into', 'org.yaml']);
  expect(same).toEqual({ status: 0, stdout: '', stderr: '没有改动\n' });
  await workOn(join(folder, 'a.xlsx'), (sheets) => write(sheets, 4, '进度', '90%'));
  const { status, stdout, stderr } = await reportHere(folder, ['import', 'a.xlsx', '--into', 'org.yaml']);
  expect(status).toBe(1);
  expect(stdout).toContain('-    progress: 80\n+    progress: 90\n');
  expect(stderr).toBe('没有写入；看过改动，加 --yes 写入\n');
  expect(readFileSync(join(folder, 'org.yaml'), 'utf8')).toBe(bureau);
});

test('what the check would not let through is told with its cell, and nothing is written', async () => {
  const folder = folderWith({ 'org.yaml': bureau });
  await reportHere(folder, ['ledger', 'org.yaml', '-o', 'a.xlsx']);
  await workOn(join(folder, 'a.xlsx'), (sheets) => {
    write(sheets, 4, '问题编号', 'wt-9');
    write(sheets, 5, '进度', 70);
  });
  const { status, stderr } = await reportHere(folder, ['import', 'a.xlsx', '--into', 'org.yaml', '--yes']);
  expect(status).toBe(1);
  expect(stderr).toContain('a.xlsx:6:3 错误：整改台账!C6：');
  expect(stderr).toContain('[cell-refused]');
  expect(stderr).toContain('wt-9');
  expect(readFileSync(join(folder, 'org.yaml'), 'utf8')).toBe(bureau);
});

test('what is doubtful in a cell that was changed is told with sheet and cell, and written all the same', async () => {
  const folder = folderWith({ 'org.yaml': bureau });
  await reportHere(folder, ['ledger', 'org.yaml', '-o', 'a.xlsx']);
  await workOn(join(folder, 'a.xlsx'), (sheets) => {
    write(sheets, 4, '责任部门', '暂无');
    write(sheets, 5, '整改成效', '/');
  });
  const { status, stderr } = await reportHere(folder, ['import', 'a.xlsx', '--into', 'org.yaml', '--yes']);
  expect(status).toBe(0);
  expect(stderr).toContain('a.xlsx:6:10 警告：整改台账!J6：');
  expect(stderr).toContain('a.xlsx:7:15 警告：整改台账!O7：');
  expect(stderr.match(/\[cell-doubtful\]/g)).toHaveLength(2);
  expect(stderr).toContain('暂无');
  // Findings that the file had before are not shown again.
  const again = await reportHere(folder, ['import', 'a.xlsx', '--into', 'org.yaml', '--yes']);
  expect(again).toEqual({ status: 0, stdout: '', stderr: '没有改动\n' });
});

test('a file that somebody saves while the changes are looked at is not written over', async () => {
  const folder = folderWith({ 'org.yaml': bureau });
  await reportHere(folder, ['ledger', 'org.yaml', '-o', 'a.xlsx']);
  await workOn(join(folder, 'a.xlsx'), (sheets) => write(sheets, 4, '进度', '90%'));
  const saved = `${bureau}# 另存\n`;
  const { status, stdout, stderr } = await reportHere(
    folder,
    ['import', 'a.xlsx', '--into', 'org.yaml', '--yes'],
    { heard: () => writeFileSync(join(folder, 'org.yaml'), saved) },
  );
  expect(status).toBe(2);
  expect(stdout).toContain('+    progress: 90');
  expect(stderr).toContain('[changed-meanwhile]');
  expect(readFileSync(join(folder, 'org.yaml'), 'utf8')).toBe(saved);
});

test('a byte order mark stays', async () => {
  const folder = folderWith({ 'org.yaml': `\ufeff${bureau}` });
  await reportHere(folder, ['ledger', 'org.yaml', '-o', 'a.xlsx']);
  await workOn(join(folder, 'a.xlsx'), (sheets) => write(sheets, 4, '进度', '90%'));
  expect((await reportHere(folder, ['import', 'a.xlsx', '--into', 'org.yaml', '--yes'])).status).toBe(0);
  expect(readFileSync(join(folder, 'org.yaml'), 'utf8')).toBe(
    `\ufeff${bureau.replace('progress: 80', 'progress: 90')}`,
  );
});

test('a form that was filled in becomes a file that passes the check, and never over one that is there', async () => {
  const folder = folderWith({});
  expect((await reportHere(folder, ['form'])).stdout).toBe('填报表.xlsx\n');
  const answers: Record<string, string> = {
    年度: '2026',
    领域: '保密',
    单位·全称: '白鹭镇人民政府',
    组长·职务: '镇长',
  };
  await workOn(join(folder, '填报表.xlsx'), (sheets) => {
    for (const row of [...(sheets.基本情况 ?? []), ...(sheets.领导小组 ?? [])]) {
      const answer = answers[String(row[0]?.value).replace('*', '')];
      if (answer !== undefined) row[1] = { value: answer };
    }
  });
  const made = await reportHere(folder, ['import', '--new', '填报表.xlsx']);
  expect(made.stdout).toBe('org.yaml\n');
  expect(made.status).toBe(0);
  expect(readFileSync(join(folder, 'org.yaml'), 'utf8')).toBe(
    '# 由填报表.xlsx生成\n\n年度: 2026\n领域: 保密\n单位:\n  全称: 白鹭镇人民政府\n领导小组:\n  组长:\n    职务: 镇长\n',
  );
  expect((await reportHere(folder, ['check', 'org.yaml'])).status).toBe(0);
  const again = await reportHere(folder, ['import', '--new', '填报表.xlsx']);
  expect(again.status).toBe(2);
  expect(again.stderr).toContain('[file-exists]');
  const english = await reportHere(folder, [
    'import',
    '--new',
    '填报表.xlsx',
    '-o',
    'a.yaml',
    '--keys',
    'en',
  ]);
  expect(english.status).toBe(0);
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toContain('\nyear: 2026\n');
});

test('an error of the check is told of the cell of the form', async () => {
  const folder = folderWith({});
  await reportHere(folder, ['form', '-o', 'a.xlsx'], { language: 'en' });
  const answers: Record<string, string> = { 年度: '2026', 领域: '保密', 单位·全称: '白鹭镇人民政府' };
  await workOn(join(folder, 'a.xlsx'), (sheets) => {
    for (const row of sheets.基本情况 ?? []) {
      const answer = answers[String(row[0]?.value).replace('*', '')];
      if (answer !== undefined) row[1] = { value: answer };
    }
    const table = sheets.整改 as Grid;
    const cells = cellsOf(table, 3, 2);
    for (const [heading, value] of Object.entries({ '对应问题*': 'P9', '措施*': '换锁' })) {
      const cell = cells[heading];
      if (cell) cell.value = value;
    }
  });
  const { status, stderr } = await reportHere(folder, ['import', '--new', 'a.xlsx']);
  expect(status).toBe(1);
  expect(stderr).toContain('整改!A4：');
  // A value without a cell is reported for the form as a whole.
  expect(stderr).toContain('a.xlsx：缺少领导小组');
  expect(readdirSync(folder)).toEqual(['a.xlsx']);
});

test.each([
  [['import', 'a.xlsx']],
  [['import', 'a.xlsx', '--new', '--into', 'org.yaml']],
  [['import', 'a.xlsx', '--into', 'org.yaml', '--keys', 'zh']],
  [['import', '--new', 'a.xlsx', '--keys', 'fr']],
  [['import', '--new', 'a.xlsx', '--yes']],
])('%j is not understood', async (line) => {
  expect((await reportHere(folderWith({ 'org.yaml': bureau }), line)).status).toBe(2);
});
