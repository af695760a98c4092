import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/cli/terminal/width.ts';
import { edit } from '../support/docx.ts';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD, write } from './run.ts';

/** A folder in which org.yaml is built, and org.docx edited. */
async function edited(): Promise<string> {
  const folder = folderWith({ 'org.yaml': GOOD });
  await reportHere(folder, ['build', 'org.yaml']);
  edit(join(folder, 'org.docx'), '三份文件没有登记', '四份文件没有登记');
  return folder;
}

const ENVIRONMENT = { environment: { SOURCE_DATE_EPOCH: '1795478400' } };

describe('report build, where the .docx was edited by hand', () => {
  it('leaves it, writes beside it, says what was edited, and ends well', async () => {
    const folder = await edited();
    const before = readFileSync(join(folder, 'org.docx'));
    const { status, stdout, stderr } = await reportHere(folder, ['build', 'org.yaml', '--strict']);
    expect([status, stdout]).toEqual([0, 'org.new.docx\n']);
    expect(stderr).toContain('org.docx 生成之后手工改了 1 处，没有覆盖，新的写到 org.new.docx [hand-edited]');
    expect(stderr).toMatch(/\[-三份?-\]\{\+四份?\+\}份?文件没有登记/);
    expect(readFileSync(join(folder, 'org.docx'))).toEqual(before);
  });

  it('says so where the YAML has changed as well', async () => {
    const folder = await edited();
    write(folder, { 'org.yaml': GOOD.replace('补全台账', '重建台账') });
    const { stderr } = await reportHere(folder, ['build', 'org.yaml'], { language: 'en' });
    expect(stderr).toMatch(
      /was edited \(what it is made from has changed too, and the two differ in \d places\)/,
    );
  });

  it('--force replaces it and keeps a copy with the day in its name', async () => {
    const folder = await edited();
    const before = readFileSync(join(folder, 'org.docx'));
    const { status, stdout, stderr } = await reportHere(
      folder,
      ['build', 'org.yaml', '--force'],
      ENVIRONMENT,
    );
    expect([status, stdout]).toEqual([0, 'org.docx\n']);
    expect(stderr).toContain('org.2026-11-24.docx [backed-up]');
    expect(readFileSync(join(folder, 'org.2026-11-24.docx'))).toEqual(before);
    const again = await reportHere(folder, ['build', 'org.yaml', '--force'], ENVIRONMENT);
    expect(again.stderr).not.toContain('[backed-up]');
    expect(readdirSync(folder).sort()).toEqual(['org.2026-11-24.docx', 'org.docx', 'org.yaml']);
  });

  it('a file of unknown origin is left too, in whatever format', async () => {
    const folder = folderWith({ 'org.yaml': GOOD, 'org.docx': 'mine', 'org.html': 'old', 'org.md': 'old' });
    const { status, stdout, stderr } = await reportHere(folder, [
      'build',
      'org.yaml',
      '--format',
      'docx,html,md',
    ]);
    expect([status, stdout]).toEqual([0, 'org.new.docx\norg.new.html\norg.new.md\n']);
    expect(stderr).toContain('[not-generated]');
    expect(readFileSync(join(folder, 'org.docx'), 'utf8')).toBe('mine');
    expect(readFileSync(join(folder, 'org.html'), 'utf8')).toBe('old');
    expect(readFileSync(join(folder, 'org.new.html'), 'utf8')).toContain('<html');
  });

  it('the build of other data replaces what nobody has edited', async () => {
    const folder = folderWith({ 'org.yaml': GOOD });
    await reportHere(folder, ['build', 'org.yaml']);
    write(folder, { 'org.yaml': GOOD.replace('保密', '消防安全') });
    const { stdout } = await reportHere(folder, ['build', 'org.yaml']);
    expect(stdout).toBe('org.docx\n');
  });
});

describe('report diff', () => {
  it('shows each change at its paragraph with the words marked, within the width of the terminal', async () => {
    const { status, stdout } = await reportHere(await edited(), ['diff', 'org.docx']);
    expect(status).toBe(1);
    expect(stdout).toContain('org.docx 与 org.yaml 现在生成的有 1 处不同（改 1，增 0，删 0）\n');
    expect(stdout).toMatch(/^~ 正文第 \d+ 段\n {4}.*\[-三份?-\]\{\+四份?\+\}份?文件没有登记/m);
    for (const line of stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
  });

  it('gives the same to other programs as JSON', async () => {
    const { status, stdout } = await reportHere(await edited(), ['diff', 'org.docx', '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      file: 'org.docx',
      source: 'org.yaml',
      document: 'situation-report',
      differs: 'text',
      changes: [
        {
          kind: 'changed',
          place: { part: 'paragraph' },
          before: expect.stringContaining('三份文件'),
          after: expect.stringContaining('四份文件'),
        },
      ],
    });
  });

  it('finds the YAML and the document by the name, and takes both where they are named', async () => {
    const rules = `${GOOD}rules: {}\n`;
    const folder = folderWith({ 'org.yaml': rules, 'other.yml': GOOD.replace('保密', '消防安全') });
    await reportHere(folder, ['build', 'org.yaml', '--document', 'all', '-o', '.']);
    const files = readdirSync(folder).filter((it) => it.endsWith('.docx'));
    expect(files).toEqual(['org.docx', 'org.rules.docx', 'org.volume.docx']);
    for (const file of files) {
      const bytes = readFileSync(join(folder, file));
      for (const name of [
        file,
        file.replace('.docx', '.new.2.docx'),
        file.replace('.docx', '.2026-11-24.docx'),
      ]) {
        writeFileSync(join(folder, name), bytes);
        expect(await reportHere(folder, ['diff', name]), name).toMatchObject({ status: 0, stderr: '' });
      }
    }
    writeFileSync(join(folder, '上报稿.docx'), readFileSync(join(folder, 'org.rules.docx')));
    expect((await reportHere(folder, ['diff', '上报稿.docx', 'org.yaml', '-d', '实施细则'])).status).toBe(0);
    expect((await reportHere(folder, ['diff', 'org.docx', 'other.yml'])).status).toBe(1);
  });

  it('says so where only the form differs, and where nothing does', async () => {
    const folder = folderWith({ 'org.yaml': GOOD, 'style.yaml': 'page: {left: 30mm}\n' });
    await reportHere(folder, ['build', 'org.yaml']);
    expect((await reportHere(folder, ['diff', 'org.docx'])).stdout).toBe(
      'org.docx 与 org.yaml 现在生成的一样\n',
    );
    const other = await reportHere(folder, ['diff', 'org.docx', '--style', 'style.yaml']);
    expect([other.status, other.stdout]).toEqual([
      0,
      'org.docx 的文字与 org.yaml 现在生成的一样，只是版式或者文件的存法不同\n',
    ]);
  });

  it('compares a draft with a draft', async () => {
    const folder = folderWith({ 'org.yaml': GOOD });
    await reportHere(folder, ['build', 'org.yaml', '--draft']);
    const { stdout } = await reportHere(folder, ['diff', 'org.docx', '--draft'], { language: 'en' });
    expect(stdout).toBe('org.docx is what org.yaml gives now\n');
  });

  it.each([
    [['diff', 'none.docx'], 'file-not-found'],
    [['diff', 'text.docx'], 'not-docx'],
    [['diff', 'old.docx'], 'docx-locked'],
    [['diff', 'alone.docx'], 'source-not-found'],
    [['diff', 'org.docx', 'bad.yaml'], 'unknown-problem'],
    [['diff', 'org.docx', '--format', 'sarif'], 'usage'],
    [['diff', 'org.docx', '--document', 'all'], 'usage'],
  ])('%j cannot compare: %s, status 2', async (args, code) => {
    const folder = await edited();
    write(folder, { 'text.docx': 'text', 'bad.yaml': GOOD.replace('[P1]', '[P2]') });
    writeFileSync(join(folder, 'old.docx'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1));
    writeFileSync(join(folder, 'alone.docx'), readFileSync(join(folder, 'org.docx')));
    const { status, stdout, stderr } = await reportHere(folder, args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`[${code}]`);
  });

  it('writes nothing', async () => {
    const folder = await edited();
    const before = readdirSync(folder).map((it) => [it, readFileSync(join(folder, it), 'base64')]);
    await reportHere(folder, ['diff', 'org.docx']);
    expect(readdirSync(folder).map((it) => [it, readFileSync(join(folder, it), 'base64')])).toEqual(before);
  });
});
