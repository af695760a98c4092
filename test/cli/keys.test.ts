import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encode } from '../support/encode.ts';
import { reportHere } from './in-process.ts';
import { folderWith } from './run.ts';

const ENGLISH = `# 说明
year: 2026   # 年度
"subject": '保密'
organisation: {name: 白鹭镇人民政府, "body":"党委"}
document:
  letterhead: {mode: preprinted, reserve: 90}
  attachments:
    - content: rectifications
extra:
  year: 1
`;

const CHINESE = `# 说明
年度: 2026   # 年度
"领域": '保密'
单位: {全称: 白鹭镇人民政府, "领导机构":"党委"}
公文:
  红头: {方式: 套打, 预留: 90}
  附件:
    - 列表: 整改
补充:
  year: 1
`;

const content = (folder: string) => readFileSync(join(folder, 'org.yaml'), 'utf8');

describe('report keys', () => {
  it('writes keys in Chinese, and back, and leaves all else as it is', async () => {
    const folder = folderWith({ 'org.yaml': ENGLISH });
    expect(await reportHere(folder, ['keys', '--to', 'zh', 'org.yaml'])).toEqual({
      status: 0,
      stdout: 'org.yaml\n',
      stderr: '改了 1 个文件，14 处\n',
    });
    expect(content(folder)).toBe(CHINESE);
    expect((await reportHere(folder, ['keys', '--to', 'en', 'org.yaml', '--lang', 'en'])).stderr).toBe(
      'changed 14 places in 1 file\n',
    );
    expect(content(folder)).toBe(ENGLISH);
  });

  it('keeps CRLF and the byte order mark', async () => {
    const windows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const folder = folderWith({ 'org.yaml': windows(ENGLISH) });
    await reportHere(folder, ['keys', '--to', 'zh', 'org.yaml']);
    expect(content(folder)).toBe(windows(CHINESE));
  });

  it('writes a file of GB18030 as UTF-8, and says so', async () => {
    const folder = folderWith();
    writeFileSync(join(folder, 'org.yaml'), encode('gb18030', ENGLISH));
    expect((await reportHere(folder, ['keys', '--to', 'zh', 'org.yaml'])).stderr).toContain(
      '[other-encoding]',
    );
    expect(content(folder)).toBe(CHINESE);
  });

  it('shows with --dry-run what would change, and changes nothing', async () => {
    const folder = folderWith({ 'org.yaml': ENGLISH });
    const { stdout, stderr, status } = await reportHere(folder, [
      'keys',
      '--to',
      'zh',
      'org.yaml',
      '--dry-run',
    ]);
    expect(stdout.split('\n')[0]).toBe('--- org.yaml');
    expect(stdout).toContain('-year: 2026   # 年度\n');
    expect(stdout).toContain('+年度: 2026   # 年度\n');
    expect([stderr, status]).toEqual(['会改 1 个文件，14 处\n', 0]);
    expect(content(folder)).toBe(ENGLISH);
  });

  it('leaves a file alone that needs nothing', async () => {
    const folder = folderWith({ 'org.yaml': CHINESE });
    expect(await reportHere(folder, ['keys', '--to', 'zh', 'org.yaml'])).toEqual({
      status: 0,
      stdout: '',
      stderr: '没有要改的\n',
    });
  });

  it('refuses a file that cannot be read, says why, and goes on with the others', async () => {
    const folder = folderWith({ 'bad.yaml': 'year: 2026\n年度: 2026\n', 'org.yaml': ENGLISH });
    const { status, stdout, stderr } = await reportHere(folder, [
      'keys',
      '--to',
      'zh',
      'bad.yaml',
      'org.yaml',
    ]);
    expect([status, stdout]).toEqual([1, 'org.yaml\n']);
    expect(stderr).toContain('[duplicate-key]');
    expect(stderr).toContain('中文名和英文名');
    expect(readFileSync(join(folder, 'bad.yaml'), 'utf8')).toBe('year: 2026\n年度: 2026\n');
  });

  it('reads standard input and writes standard output', () => {
    const { stdout, status } = spawnSync(
      process.execPath,
      [resolve('bin/report.js'), 'keys', '--to', 'zh', '-'],
      { input: ENGLISH, encoding: 'utf8' },
    );
    expect([status, stdout]).toEqual([0, CHINESE]);
  });

  it.each([[[]], [['--to', 'fr']]])('asks for a language: %j', async (to) => {
    const { status, stderr } = await reportHere(folderWith({ 'org.yaml': ENGLISH }), [
      'keys',
      ...to,
      'org.yaml',
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('--to');
  });

  it.each(readdirSync('examples').filter((it) => it.endsWith('.yaml')))(
    'makes a file of %s that says the same',
    async (name) => {
      const folder = folderWith({ 'org.yaml': readFileSync(join('examples', name), 'utf8') });
      const before = await reportHere(folder, ['build', 'org.yaml', '-f', 'md', '-o', 'before.md']);
      await reportHere(folder, ['keys', '--to', 'zh', 'org.yaml']);
      const after = await reportHere(folder, ['build', 'org.yaml', '-f', 'md', '-o', 'after.md']);
      expect(after.status).toBe(before.status);
      if (before.status === 0)
        expect(readFileSync(join(folder, 'after.md'))).toEqual(readFileSync(join(folder, 'before.md')));
    },
  );
});
