import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encode } from '../support/encode.ts';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD } from './run.ts';

const unitWith = (...files: string[]): string =>
  GOOD.replace(
    'document: {date: 2026-12-01}',
    `document:\n  date: 2026-12-01\n  attachments:\n${files.map((it) => `    - title: 演练\n      file: ${it}\n`).join('')}`,
  );

/** Builds the unit's file, in a folder with the given files, as Markdown. */
async function built(
  unit: string,
  files: Record<string, string | Uint8Array> = {},
  prepare = (_folder: string) => {},
) {
  const folder = folderWith({ 'org.yaml': unit });
  mkdirSync(join(folder, '附件'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  prepare(folder);
  return { folder, ...(await reportHere(folder, ['build', 'org.yaml', '--format', 'md'])) };
}

describe('report build: the files of attachments', () => {
  it('are bound, seen from the folder of the unit’s file and not from where the command runs', async () => {
    const folder = folderWith();
    mkdirSync(join(folder, 'unit'));
    writeFileSync(join(folder, 'unit', 'org.yaml'), unitWith('a.md', 'b.txt'));
    writeFileSync(join(folder, 'unit', 'a.md'), '全年演练三次。\n');
    writeFileSync(join(folder, 'unit', 'b.txt'), '第一行\n第二行\n');
    const { status, stderr } = await reportHere(folder, ['build', 'unit/org.yaml', '--format', 'md']);
    expect([status, stderr]).toEqual([0, '']);
    const text = readFileSync(join(folder, 'unit', 'org.md'), 'utf8');
    expect(text).toContain('附件1\n\n## 演练\n\n全年演练三次。');
    expect(text).toContain('附件2\n\n## 演练\n\n第一行\n\n第二行');
  });

  it('may lie outside of that folder', async () => {
    const other = folderWith({ 'a.md': '另处。\n' });
    const { folder, status } = await built(unitWith(join(other, 'a.md')));
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'org.md'), 'utf8')).toContain('另处。');
  });

  it('are missed where they are named, with the name that was meant', async () => {
    const { status, stdout, stderr } = await built(unitWith('附件/演练情形.md'), {
      '附件/演练情况.md': '甲',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^org\.yaml:8:13 .*附件\/演练情形\.md.*\[attachment-not-found\]/m);
    expect(stderr).toContain('是否应为 附件/演练情况.md？');
  });

  it('are told once where they cannot be bound, and are missed all the same', async () => {
    const { status, stderr } = await built(unitWith('a.docx', 'b.PDF'), { 'a.docx': 'PK', 'b.PDF': '%PDF' });
    expect(status).toBe(0);
    expect(stderr.match(/attachment-not-bound/g)).toHaveLength(1);
    expect(stderr).toMatch(/^org\.yaml:8:13 .*a\.docx、b\.PDF/m);
    expect((await built(unitWith('a.docx'))).stderr).toContain('[attachment-not-found]');
  });

  it.each([
    ['a folder', '附件', {}],
    ['no text', 'a.md', { 'a.md': new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]) }],
    ['lists without end in lists', 'a.md', { 'a.md': '- '.repeat(20_000) }],
    ['larger than is read', 'a.txt', { 'a.txt': '甲'.repeat(2_000_000) }],
  ])('are refused: %s', async (_name, file, files) => {
    const { status, stdout, stderr } = await built(
      unitWith(file),
      files as Record<string, string | Uint8Array>,
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^org\.yaml:8:13 .*\[attachment-unreadable\]/m);
  });

  it('are refused: a pipe, without waiting for its writer', async () => {
    const { status, stderr } = await built(unitWith('pipe.md'), {}, (folder) =>
      execFileSync('mkfifo', [join(folder, 'pipe.md')]),
    );
    expect(status).toBe(1);
    expect(stderr).toContain('[attachment-unreadable]');
  });

  it('are read in GB18030, and that is told', async () => {
    const { status, stderr } = await built(unitWith('a.md'), { 'a.md': encode('gb18030', '保密工作') });
    expect(status).toBe(0);
    expect(stderr).toMatch(/^a\.md:1:1 .*\[other-encoding\]/m);
  });

  it('are told of at their own place where they are in no encoding, garbled, or hold what no document may', async () => {
    const damaged = new Uint8Array([0xb1, 0xa3, 0xff, 0xdc]);
    expect((await built(unitWith('a.md'), { 'a.md': damaged })).stderr).toMatch(
      /^a\.md:1:1 .*\[not-utf-8\]/m,
    );
    expect((await built(unitWith('a.md'), { 'a.md': '甲\n乙锟斤拷' })).stderr).toMatch(
      /^a\.md:2:2 .*\[garbled-text\]/m,
    );
    expect((await built(unitWith('a.md'), { 'a.md': '甲\n乙\u0007' })).stderr).toMatch(
      /^a\.md:2:2 .*\[forbidden-character\]/m,
    );
  });

  it('are told of, once a kind, where characters are not what they look like', async () => {
    const { status, stderr } = await built(unitWith('a.md'), { 'a.md': '甲\n乙\u200b⼈⺠\u200b院' });
    expect(status).toBe(0);
    expect(stderr).toMatch(/^a\.md:2:2 .*U\+200B.* \[invisible-character\]/m);
    expect(stderr).toMatch(/^a\.md:2:3 .*“人民”.* \[look-alike-character\]/m);
  });

  it('are told of where they are empty', async () => {
    const { status, stderr } = await built(unitWith('a.md'), { 'a.md': ' \n' });
    expect(status).toBe(0);
    expect(stderr).toContain('[attachment-empty]');
  });

  it('are never written over', async () => {
    const { folder } = await built(unitWith('a.md'), { 'a.md': '甲\n' });
    const { status } = await reportHere(folder, ['build', 'org.yaml', '-o', 'a.md']);
    expect(status).toBe(2);
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('甲\n');
  });
});

describe('report check: the files of attachments', () => {
  const check = (files: Record<string, string>, ...named: string[]) =>
    reportHere(folderWith({ 'org.yaml': unitWith(...named), ...files }), ['check', 'org.yaml']);

  it('are missed where they are named, as a build misses them', async () => {
    const { status, stdout } = await check({ 'a.md': '甲' }, 'a.md', 'b.md');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^org\.yaml:10:13 .*b\.md.*\[attachment-not-found\]/m);
    expect(stdout.match(/attachment-/g)).toHaveLength(1);
  });

  it('are no mistake where they are there', async () => {
    expect((await check({ 'a.md': '甲' }, 'a.md')).status).toBe(0);
  });
});
