import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD } from './run.ts';

const BOTH = `${GOOD}责任规定: {}\nrules: {chapters: [{title: 总则, articles: [本细则自印发之日起施行。]}]}\n`;

describe('report build --document', () => {
  it.each([
    [[], ['org.docx']],
    [['--document', 'rules'], ['org.rules.docx']],
    [
      ['--document', '责任规定，实施细则'],
      ['org.provisions.docx', 'org.rules.docx'],
    ],
    [
      ['-d', 'rules', '-d', '情况报告', '-f', 'docx,md'],
      ['org.docx', 'org.md', 'org.rules.docx', 'org.rules.md'],
    ],
    [['-d', 'volume'], ['org.volume.docx']],
    [
      ['-d', '汇编', '-d', 'rules', '-f', 'md'],
      ['org.rules.md', 'org.volume.md'],
    ],
    [
      ['-d', '全部'],
      ['org.docx', 'org.provisions.docx', 'org.rules.docx', 'org.volume.docx'],
    ],
    [['-d', 'rules', '-o', '细则.docx'], ['细则.docx']],
  ])('%j writes %j', async (args, files) => {
    const folder = folderWith({ 'org.yaml': BOTH });
    const { status, stdout, stderr } = await reportHere(folder, ['build', 'org.yaml', ...args]);
    expect([status, stdout.trim().split('\n')], stderr).toEqual([0, files]);
    for (const file of files) expect(existsSync(join(folder, file))).toBe(true);
  });

  it('writes the covering letter when asked, or where the file has a part for it, and binds it into no volume', async () => {
    const folder = folderWith({ 'org.yaml': GOOD, 'with.yaml': `${BOTH}letter: {}\n` });
    const built = async (...args: string[]) =>
      (await reportHere(folder, ['build', ...args, '-f', 'md'])).stdout;
    expect(await built('org.yaml', '-d', '报送函')).toBe('org.letter.md\n');
    expect(await built('org.yaml', '-d', 'all')).toBe('org.md\n');
    expect(await built('with.yaml', '-d', 'all')).toBe(
      'with.md\nwith.provisions.md\nwith.rules.md\nwith.letter.md\nwith.volume.md\n',
    );
    expect(await built('with.yaml', '-d', 'rules,letter,volume')).toBe(
      'with.rules.md\nwith.letter.md\nwith.volume.md\n',
    );
    expect(readFileSync(join(folder, 'with.volume.md'), 'utf8')).not.toContain('的函');
  });

  it('all of a file with one document makes no volume of it', async () => {
    const { stdout } = await reportHere(folderWith({ 'org.yaml': GOOD }), ['build', 'org.yaml', '-d', 'all']);
    expect(stdout).toBe('org.docx\n');
  });

  it('binds what is asked for beside the volume, and else all that the file has', async () => {
    const folder = folderWith({ 'org.yaml': BOTH });
    await reportHere(folder, ['build', 'org.yaml', '-d', 'volume,rules', '-f', 'md']);
    expect(readFileSync(join(folder, 'org.volume.md'), 'utf8')).not.toContain('情况的报告');
    await reportHere(folder, ['build', 'org.yaml', '-d', 'volume', '-f', 'md']);
    const all = readFileSync(join(folder, 'org.volume.md'), 'utf8');
    for (const title of ['落实情况的报告', '保密工作责任规定', '保密责任制实施细则'])
      expect(all).toContain(title);
  });

  it('needs no leading group for a document that does not speak of it', async () => {
    const folder = folderWith({ 'org.yaml': BOTH.replace('leadership: {leader: 镇长}\n', '') });
    expect((await reportHere(folder, ['build', 'org.yaml', '-d', 'rules'])).status).toBe(0);
    expect((await reportHere(folder, ['build', 'org.yaml', '-d', 'all', '-f', 'md'])).stdout).toBe(
      'org.provisions.md\norg.rules.md\norg.volume.md\n',
    );
    expect((await reportHere(folder, ['build', 'org.yaml'])).stderr).toContain('[leadership-missing]');
  });

  it('is checked for what the file has something for, and for what the line names', async () => {
    const alone = BOTH.replace('leadership: {leader: 镇长}\n', '');
    const letter = `${BOTH}letter: {document: {number: 青保〔2026〕1号}}\n`;
    const folder = folderWith({ 'org.yaml': alone, 'both.yaml': BOTH, 'letter.yaml': letter });
    expect((await reportHere(folder, ['check', 'org.yaml', 'both.yaml'])).status).toBe(0);
    const asked = await reportHere(folder, ['check', 'org.yaml', '-d', 'situation-report']);
    expect([asked.status, asked.stdout]).toEqual([1, expect.stringContaining('[leadership-missing]')]);
    expect((await reportHere(folder, ['check', 'letter.yaml'])).stdout).toContain('[document-date-missing]');
  });

  it('tells what the file lacks for a document, and writes nothing', async () => {
    const folder = folderWith({ 'org.yaml': GOOD });
    const { status, stdout, stderr } = await reportHere(folder, ['build', 'org.yaml', '-d', 'opinions']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('文件中没有实施意见（opinions），不能生成《实施意见》 [document-part-missing]');
    expect(readdirSync(folder)).toEqual(['org.yaml']);
    expect((await reportHere(folder, ['check', 'org.yaml', '-d', 'opinions'])).stdout).toContain(
      '[document-part-missing]',
    );
  });

  it.each([
    [['-d', 'rule'], '没有“rule”这种公文，是否应为 rules？'],
    [['-d', '细则'], '没有“细则”这种公文'],
    [['-d', 'rules,provisions', '-o', 'a.docx'], '要生成 2 份公文，-o 写的却是一个文件；改写文件夹'],
    [['-d', 'all', '-o', 'a.docx'], '要生成 4 份公文，-o 写的却是一个文件；改写文件夹'],
  ])('%j cannot be, and nothing is written', async (args, words) => {
    const folder = folderWith({ 'org.yaml': BOTH });
    const { status, stdout, stderr } = await reportHere(folder, ['build', 'org.yaml', ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(readdirSync(folder)).toEqual(['org.yaml']);
  });
});
