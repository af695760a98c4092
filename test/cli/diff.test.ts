import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/cli/terminal/width.ts';
import { comment, edit } from '../support/docx.ts';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD, write } from './run.ts';

/** A folder in which org.yaml was built and org.docx was then edited. */
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

/** Saves the file as another program would: in another form, with the same text. */
const savedAgain = (file: string) =>
  edit(file, '<w:body>', '<w:body><w:bookmarkStart w:id="99" w:name="a"/><w:bookmarkEnd w:id="99"/>');

describe('report build, where another program only saved the .docx again', () => {
  const again = async (change: (file: string) => void, yaml = GOOD.replace('三份', '五份')) => {
    const folder = folderWith({ 'org.yaml': GOOD });
    await reportHere(folder, ['build', 'org.yaml']);
    change(join(folder, 'org.docx'));
    const before = readFileSync(join(folder, 'org.docx'));
    write(folder, { 'org.yaml': yaml });
    const { stdout, stderr } = await reportHere(folder, ['build', 'org.yaml'], ENVIRONMENT);
    return { folder, before, stdout, stderr };
  };

  it('replaces it unasked, and keeps a copy, also where the YAML has changed since', async () => {
    const { folder, before, stdout, stderr } = await again(savedAgain);
    expect(stdout).toBe('org.docx\n');
    expect(stderr).toContain(
      'org.docx 用别的程序重新保存过，文字没有改，也没有批注和修订，已经换成新的，原来的备份到了 org.2026-11-24.docx [saved-again]',
    );
    expect(readFileSync(join(folder, 'org.2026-11-24.docx'))).toEqual(before);
  });

  it.each<[string, (file: string) => void]>([
    ['a changed text', (file) => edit(file, '三份文件', '四份文件')],
    ['a comment', (file) => comment(file, { author: '李局', text: '核实', on: '三份文件' })],
    ['a tracked change of its look', (file) => edit(file, '<w:pPr>', '<w:pPr><w:pPrChange w:id="7"/>')],
    ['a picture', (file) => edit(file, '<w:body>', '<w:body><w:p><w:r><blip/></w:r></w:p>')],
    [
      'another title in its properties',
      (file) => {
        const parts = unzipSync(readFileSync(file));
        const core = strFromU8(parts['docProps/core.xml'] as Uint8Array);
        const other = strToU8(core.replace('<dc:title>', '<dc:title>转发'));
        writeFileSync(file, zipSync({ ...parts, 'docProps/core.xml': other }));
        savedAgain(file);
      },
    ],
  ])('leaves one with %s', async (_, change) => {
    const { folder, before, stdout } = await again(change);
    expect(stdout).toBe('org.new.docx\n');
    expect(readFileSync(join(folder, 'org.docx'))).toEqual(before);
  });
});

describe('review comments', () => {
  const commented = async () => {
    const folder = folderWith({ 'org.yaml': GOOD });
    await reportHere(folder, ['build', 'org.yaml']);
    comment(
      join(folder, 'org.docx'),
      { author: '李局', text: '改为限期清理，请核实。', on: '三份文件' },
      { author: '王', text: '同意', on: '多人经手', done: true },
    );
    return folder;
  };

  it('are told by diff with their places, and are a difference', async () => {
    const { status, stdout } = await reportHere(await commented(), ['diff', 'org.docx']);
    expect(status).toBe(1);
    expect(stdout).toContain('org.docx 有 2 条批注：\n');
    expect(stdout).toMatch(
      /^\* 正文第 \d+ 段，批注（李局，2026-11-20）\n {4}“三份文件”：改为限期清理，请核实。$/m,
    );
    expect(stdout).toMatch(/批注（王，2026-11-21，已解决）/);
  });

  it('are told as JSON', async () => {
    const { stdout } = await reportHere(await commented(), ['diff', 'org.docx', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      tracked: false,
      changes: [],
      comments: expect.arrayContaining([
        {
          place: { part: 'paragraph', number: expect.any(Number) },
          quoted: '三份文件',
          within: expect.stringContaining('三份文件没有登记'),
          text: '改为限期清理，请核实。',
          author: '李局',
          date: '2026-11-20',
          reply: false,
          resolved: false,
        },
      ]),
    });
  });

  it('keep a build from replacing the file, and are counted there', async () => {
    const folder = await commented();
    const { stdout, stderr } = await reportHere(folder, ['build', 'org.yaml']);
    expect(stdout).toBe('org.new.docx\n');
    expect(stderr).toContain('org.docx 生成之后有 2 条批注（文字没有变），没有覆盖');
    expect(stderr).toContain('改为限期清理，请核实。');
    const forced = await reportHere(folder, ['build', 'org.yaml', '--force'], ENVIRONMENT);
    expect(forced.stderr).toContain('有 2 条批注，覆盖之前备份到了 org.2026-11-24.docx');
  });
});

describe('report diff', () => {
  it.each<[string, string, (file: string) => void, RegExp]>([
    [
      'a value',
      'org.yaml',
      (file) => edit(file, '三份文件', '四份文件'),
      /^~ 正文第 \d+ 段，来自 org\.yaml:LINE$/m,
    ],
    [
      'words put in behind a value',
      'org.yaml',
      (file) => edit(file, '三份文件没有登记', '三份文件没有登记，已补'),
      /^~ 正文第 \d+ 段，来自 org\.yaml:LINE$/m,
    ],
    [
      'a whole paragraph put in',
      'org.yaml',
      (file) => edit(file, '</w:body>', '<w:p><w:r><w:t>另行报告。</w:t></w:r></w:p></w:body>'),
      /^\+ 正文第 \d+ 段/m,
    ],
    [
      'the words of a template',
      'org.yaml',
      (file) => edit(file, '报告如下', '汇报如下'),
      /^~ 正文第 \d+ 段，来自模板 situation-report opening$/m,
    ],
  ])('says where an edit comes from: %s', async (_, __, change, expected) => {
    const folder = folderWith({ 'org.yaml': GOOD });
    await reportHere(folder, ['build', 'org.yaml']);
    change(join(folder, 'org.docx'));
    const line = GOOD.slice(0, GOOD.indexOf('三份文件')).split('\n').length;
    const { stdout } = await reportHere(folder, ['diff', 'org.docx']);
    expect(stdout).toMatch(new RegExp(expected.source.replace('LINE', String(line)), expected.flags));
  });

  it('shows each change at its paragraph with the words marked, within the width of the terminal', async () => {
    const { status, stdout } = await reportHere(await edited(), ['diff', 'org.docx']);
    expect(status).toBe(1);
    expect(stdout).toContain('org.docx 与 org.yaml 现在生成的有 1 处不同（改 1，增 0，删 0）\n');
    expect(stdout).toMatch(
      /^~ 正文第 \d+ 段，来自 org\.yaml:6\n {4}.*\[-三份?-\]\{\+四份?\+\}份?文件没有登记/m,
    );
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
