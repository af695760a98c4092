import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD, report } from './run.ts';

const FAULTY = `# 备注，勿删
${GOOD.replace('2026-12-31', '2026年12月31日')}overview: '检查4次,发现问题3项;均已整改。'   # 行尾备注
systems:
  - title: "《保密工作责任制》"
`;
const MENDED = FAULTY.replace('2026年12月31日', '2026-12-31')
  .replace('4次,', '4次，')
  .replace('3项;', '3项；')
  .replace('《保密工作责任制》', '保密工作责任制');

const textOf = (folder: string) => readFileSync(join(folder, 'org.yaml'), 'utf8');

describe('report check --fix', () => {
  it('mends the file, says what and how much, and then what is left', async () => {
    const folder = folderWith({ 'org.yaml': FAULTY });
    const { status, stdout, stderr } = await reportHere(folder, ['check', 'org.yaml', '--fix']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(
      'org.yaml：已改正 4 处（half-width-mark 2、title-marks 1、wrong-date 1）\norg.yaml：没有发现问题\n',
    );
    expect(textOf(folder)).toBe(MENDED);
  });

  it('changes nothing the second time, and does not touch the file', async () => {
    const folder = folderWith({ 'org.yaml': FAULTY });
    await reportHere(folder, ['check', 'org.yaml', '--fix']);
    const before = statSync(join(folder, 'org.yaml'));
    const { stdout } = await reportHere(folder, ['check', 'org.yaml', '--fix', '--lang', 'en']);
    expect(stdout).toContain('org.yaml: nothing to fix\n');
    const { ino, mtimeMs } = statSync(join(folder, 'org.yaml'));
    expect({ ino, mtimeMs }).toEqual({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  it('keeps CRLF, the byte order mark and the lack of a last line break', async () => {
    const windows = (text: string) => `\ufeff${text.trimEnd().replaceAll('\n', '\r\n')}`;
    const folder = folderWith({ 'org.yaml': windows(FAULTY) });
    await reportHere(folder, ['check', 'org.yaml', '--fix']);
    expect(textOf(folder)).toBe(windows(MENDED));
  });

  it('tells in its findings only what is left, and fails where that is an error', async () => {
    const folder = folderWith({ 'org.yaml': FAULTY.replace('[P1]', '[P9]') });
    const { status, stdout } = await reportHere(folder, ['check', 'org.yaml', '--fix']);
    expect(status).toBe(1);
    expect(stdout).toContain('已改正 4 处');
    expect(stdout).toContain('[unknown-problem]');
    expect(stdout).not.toContain('[title-marks]');
  });

  it('mends lines that are indented by tabs or full-width spaces, where it is certain what is meant', async () => {
    const block = FAULTY.replace(
      'organisation: {name: 白鹭镇人民政府}',
      'organisation:\n  name: 白鹭镇人民政府',
    );
    for (const indent of ['\t', '　', '\u00a0\u00a0']) {
      const folder = folderWith({ 'org.yaml': block.replace('\n  name', `\n${indent}name`) });
      await reportHere(folder, ['check', 'org.yaml', '--fix']);
      expect(textOf(folder)).toBe(
        MENDED.replace('organisation: {name: 白鹭镇人民政府}', 'organisation:\n  name: 白鹭镇人民政府'),
      );
    }
    const either = GOOD.replace('{leader: 镇长}', '\n  leader:\n\tname: 王明');
    const folder = folderWith({ 'org.yaml': either });
    const { stdout } = await reportHere(folder, ['check', 'org.yaml', '--fix']);
    expect(stdout).toContain('[tab-indent]');
    expect(textOf(folder)).toBe(either);
  });

  it('mends slips of the input method that keep a file from being read', async () => {
    const folder = folderWith({ 'org.yaml': FAULTY.replace('year: 2026', 'year：2026') });
    await reportHere(folder, ['check', 'org.yaml', '--fix']);
    expect(textOf(folder)).toBe(MENDED);
  });

  it('keeps findings as JSON on stdout apart from what is told of the fixing', async () => {
    const folder = folderWith({ 'org.yaml': FAULTY });
    const { stdout, stderr } = await reportHere(folder, ['check', 'org.yaml', '--fix', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual([]);
    expect(stderr).toContain('已改正 4 处');
  });

  // The superuser can write every file.
  it.skipIf(process.getuid?.() === 0)(
    'leaves a file that may not be written as it is, and says so',
    async () => {
      const folder = folderWith({ 'org.yaml': FAULTY });
      chmodSync(join(folder, 'org.yaml'), 0o444);
      const { status, stderr } = await reportHere(folder, ['check', 'org.yaml', '--fix']);
      expect(status).toBe(2);
      expect(stderr).toContain('[folder-read-only]');
      expect(textOf(folder)).toBe(FAULTY);
    },
  );

  it('tells of a file that is not there', async () => {
    const { status, stderr } = await reportHere(folderWith(), ['check', 'org.yaml', '--fix']);
    expect(status).toBe(2);
    expect(stderr).toContain('[file-not-found]');
  });
});

describe('report check --fix --dry-run', () => {
  it('shows a diff, and leaves the file as it is', async () => {
    const folder = folderWith({ 'org.yaml': FAULTY });
    const { status, stdout, stderr } = await reportHere(folder, ['check', 'org.yaml', '--fix', '--dry-run']);
    expect(status).toBe(0);
    expect(stdout).toContain('--- org.yaml\n+++ org.yaml\n@@ ');
    expect(stdout).toContain(`\n-  - title: "《保密工作责任制》"\n+  - title: "保密工作责任制"\n`);
    expect(stderr).toContain('org.yaml：可以改正 4 处');
    expect(textOf(folder)).toBe(FAULTY);
  });

  it.each(['\n', '\r\n'])('is a patch that makes the same file: line ends %j', async (lineEnd) => {
    const faulty = FAULTY.replaceAll('\n', lineEnd);
    const { stdout } = await reportHere(folderWith({ 'org.yaml': faulty }), [
      'check',
      'org.yaml',
      '--fix',
      '--dry-run',
    ]);
    const patched = applyPatch(faulty, stdout, { autoConvertLineEndings: false });
    expect(patched).toBe(MENDED.replaceAll('\n', lineEnd));
  });

  it('has colour only where it is wanted', () => {
    const folder = folderWith({ 'org.yaml': FAULTY });
    const mark = String.fromCharCode(27);
    const shown = (environment: Record<string, string>) =>
      report(folder, ['check', 'org.yaml', '--fix', '--dry-run'], environment).stdout;
    expect(shown({})).not.toContain(mark);
    expect(shown({ FORCE_COLOR: '1' })).toContain(`${mark}[32m+  - title: "保密工作责任制"${mark}[39m`);
  });

  it('is no option of its own', async () => {
    const { status, stderr } = await reportHere(folderWith({ 'org.yaml': FAULTY }), [
      'check',
      'org.yaml',
      '--dry-run',
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('--fix');
  });
});

describe('report check - --fix', () => {
  it('gives the mended text on stdout, and findings on stderr', () => {
    const { status, stdout, stderr } = report(
      folderWith(),
      ['check', '-', '--fix', '--stdin-filename', 'org.yaml'],
      {},
      FAULTY.replace('[P1]', '[P9]'),
    );
    expect(status).toBe(1);
    expect(stdout).toBe(MENDED.replace('[P1]', '[P9]'));
    expect(stderr).toContain('org.yaml：已改正 4 处');
    expect(stderr).toContain('[unknown-problem]');
  });

  it('gives back what needs no mending as it came, its byte order mark too', () => {
    const text = `\ufeff${MENDED}`;
    expect(report(folderWith(), ['check', '-', '--fix'], {}, text).stdout).toBe(text);
  });
});

describe('report check --fix of several files', () => {
  it('tells of each file before what is left in it', async () => {
    const folder = folderWith({ 'a.yaml': FAULTY, 'b.yaml': MENDED });
    const { stdout } = await reportHere(folder, ['check', 'a.yaml', 'b.yaml', '--fix', '--lang', 'en']);
    expect(stdout).toMatch(/^a\.yaml: 4 fixed .*\nb\.yaml: nothing to fix\n/);
  });

  it('mends only what --rule and --ignore leave', async () => {
    const folder = folderWith({ 'org.yaml': FAULTY.replace('2026年12月31日', '2026-12-31') });
    await reportHere(folder, ['check', 'org.yaml', '--fix', '--rule', 'title-marks']);
    expect(textOf(folder)).toContain('4次,');
    expect(textOf(folder)).toContain('title: "保密工作责任制"');
    await reportHere(folder, ['check', 'org.yaml', '--fix', '--ignore', 'half-width-mark']);
    expect(textOf(folder)).toContain('4次,');
  });
});
