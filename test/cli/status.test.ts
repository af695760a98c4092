import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/cli/terminal/width.ts';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD, write } from './run.ts';

const MORE = `${GOOD}carriedOver:
  - {year: 2025, description: 去年的事。, measure: 办好, due: 2026-06-30, status: 推进中}
  - {year: 2025, description: 去年的另一件事。, measure: 办好, due: 2026-06-30, status: 已完成, completed: 2026-05-01}
`;

const statusOf = async (folder: string, ...args: string[]) => {
  const environment = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 11, 10) / 1000) };
  const run = await reportHere(folder, ['status', 'units/', ...args], { environment });
  return { ...run, rows: args.includes('json') ? JSON.parse(run.stdout).units : [] };
};

describe('report status', () => {
  it('tells of each file its year, whether it is right, what is open and overdue, and how its documents stand', async () => {
    const folder = folderWith({
      'units/a.yaml': MORE,
      'units/b.yaml': GOOD,
      'units/bad.yaml': GOOD.replace('[P1]', '[P2]'),
      'units/new.yaml': GOOD,
      'units/one.yaml': GOOD,
    });
    await reportHere(folder, ['build', 'units/a.yaml', 'units/b.yaml']);
    await reportHere(folder, ['build', 'units/one.yaml']);
    write(folder, { 'units/b.yaml': `${GOOD}overview: 有变化。\n` });
    const { status, rows } = await statusOf(folder, '--format', 'json');
    expect(status).toBe(0);
    const row = (file: string, open: number | null, overdue: number | null, documents: string) => ({
      file: `units/${file}.yaml`,
      year: 2026,
      valid: open !== null,
      open,
      overdue,
      documents,
    });
    expect(rows).toEqual([
      row('a', 2, 1, 'up-to-date'),
      row('b', 1, 0, 'stale'),
      row('bad', null, null, 'not-built'),
      row('new', 1, 0, 'not-built'),
      row('one', 1, 0, 'up-to-date'),
    ]);
    write(folder, { 'units/one.yaml': GOOD.replace('镇长', '书记') });
    expect((await statusOf(folder, '--format', 'json')).rows.at(-1).documents).toBe('stale');
  });

  it('is a table of no more than 80 columns, and finds documents in another folder', async () => {
    const folder = folderWith({ [`units/${'很长的文件夹名'.repeat(6)}/a.yaml`]: GOOD });
    await reportHere(folder, ['build', 'units/', '-o', 'dist/']);
    const { stdout } = await statusOf(folder, '-o', 'dist/');
    expect(stdout).toMatch(/名\/a\.yaml {2}2026 {2}通过 +1 +0 {2}最新\n/);
    expect(Math.max(...stdout.split('\n').map(displayWidth))).toBeLessThanOrEqual(80);
    expect(stdout).toContain('1 个文件：有错误 0，公文最新 1；问题未办结 1，整改逾期 0\n');
    expect((await statusOf(folder)).stdout).toContain('未生成');
  });

  it('has status 2 where a file cannot be opened, and tells of the rest', async () => {
    const folder = folderWith({ 'units/a.yaml': GOOD });
    writeFileSync(join(folder, 'units/big.yaml'), 'x'.repeat(20 * 1024 * 1024));
    const { status, stdout, stderr } = await statusOf(folder);
    expect(status).toBe(2);
    expect(stdout).toContain('units/a.yaml');
    expect(stderr).toContain('big.yaml');
  });
});
