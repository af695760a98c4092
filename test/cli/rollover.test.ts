import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportHere } from './in-process.ts';
import { folderWith } from './run.ts';

const bureau = readFileSync('examples/bureau.yaml', 'utf8');

test('a draft is written beside its file, names what to do, and is built as a draft only', async () => {
  const folder = folderWith({ 'org-2026.yaml': bureau });
  const rolled = await reportHere(folder, ['rollover', 'org-2026.yaml']);
  expect(rolled.status).toBe(0);
  expect(rolled.stdout).toBe('org-2027.yaml\n');
  expect(rolled.stderr).toMatch(/核对标有“待核”的 \d+ 处/);
  expect(readFileSync(join(folder, 'org-2026.yaml'), 'utf8')).toBe(bureau);
  expect((await reportHere(folder, ['build', 'org-2027.yaml', '--format', 'md'])).status).toBe(1);
  const built = await reportHere(folder, ['build', 'org-2027.yaml', '--format', 'md', '--draft']);
  expect(built.status).toBe(0);
  expect(readFileSync(join(folder, 'org-2027.md'), 'utf8')).toMatch(/^\*\*草稿\*\*/);
});

test('a file that is there already is left as it is', async () => {
  const folder = folderWith({ 'org-2026.yaml': bureau, 'org-2027.yaml': 'mine' });
  const { status, stderr } = await reportHere(folder, ['rollover', 'org-2026.yaml']);
  expect(status).toBe(2);
  expect(stderr).toContain('[file-exists]');
  expect(readFileSync(join(folder, 'org-2027.yaml'), 'utf8')).toBe('mine');
});

test('a file with errors is not rolled over, and they are told', async () => {
  const folder = folderWith({ 'org.yaml': bureau.replace('problems: [wt-1]', 'problems: [wt-9]') });
  const { status, stderr, stdout } = await reportHere(folder, ['rollover', 'org.yaml']);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('[unknown-problem]');
  expect(stderr).toContain('没有起草');
});

test('a draft that could not be built is not written, and says why not', async () => {
  const last = bureau.replace('year: 2026', 'year: 2999');
  const folder = folderWith({ 'org.yaml': last });
  for (const [language, words] of [
    ['zh', '没有写出草稿'],
    ['en', 'no draft was written'],
  ] as const) {
    const { status, stderr, stdout } = await reportHere(folder, ['--lang', language, 'rollover', 'org.yaml']);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('org-3000.yaml:');
    expect(stderr).toContain('[out-of-range]');
    expect(stderr).toContain(words);
    expect(readdirSync(folder)).toEqual(['org.yaml']);
  }
});
