import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { edit, mistakesOf } from '../support/docx.ts';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD } from './run.ts';

/** Two attachments; the second is not bound with the report. */
const UNIT = GOOD.replace(
  'document: {date: 2026-12-01}',
  `document:
  date: 2026-12-01
  number: 白政〔2026〕12号
  attachments:
    - title: 工作制度目录
      content: systems
    - title: 问题整改台账
      content: rectifications
      bound: false
systems:
  - title: 保密工作责任制`,
);

const textOf = (file: string): string =>
  strFromU8(unzipSync(readFileSync(file))['word/document.xml'] as Uint8Array).replace(/<[^>]*>/g, '');

describe('an attachment that is not bound', () => {
  it('is a file of its own beside the document, which names it', async () => {
    const folder = folderWith({ 'org.yaml': UNIT });
    const { status, stdout } = await reportHere(folder, ['build', 'org.yaml']);
    expect([status, stdout]).toEqual([0, 'org.docx\norg.attachment-2.docx\n']);
    const [whole, attachment] = ['org.docx', 'org.attachment-2.docx'].map((it) => textOf(join(folder, it)));
    expect(whole).toContain('附件：1.工作制度目录2.问题整改台账');
    expect(whole).toContain('附件1工作制度目录');
    expect(whole).toContain('详见附件2');
    expect(whole).not.toContain('附件2问题整改台账');
    expect(attachment).toMatch(/^白政〔2026〕12号附件2问题整改台账/);
    expect(attachment).toContain('补全台账');
    expect(await mistakesOf(readFileSync(join(folder, 'org.attachment-2.docx')))).toEqual([]);
  });

  it('is written in every format that is asked for, and by the name that is given', async () => {
    const folder = folderWith({ 'org.yaml': UNIT });
    expect(
      (await reportHere(folder, ['build', 'org.yaml', '-o', 'out', '--format', 'docx,html,md'])).status,
    ).toBe(0);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      'org.attachment-2.docx',
      'org.attachment-2.html',
      'org.attachment-2.md',
      'org.docx',
      'org.html',
      'org.md',
    ]);
    const markdown = readFileSync(join(folder, 'out', 'org.attachment-2.md'), 'utf8');
    expect(markdown).toMatch(/^白政〔2026〕12号附件2\n\n# 问题整改台账\n/);
    expect(readFileSync(join(folder, 'out', 'org.md'), 'utf8')).not.toContain('附件2\n');
    const html = readFileSync(join(folder, 'out', 'org.attachment-2.html'), 'utf8');
    expect(html).toContain('<p class="appendix-label">白政〔2026〕12号附件2</p>');
    expect(html).toContain('<title>问题整改台账</title>');
    expect((await reportHere(folder, ['build', 'org.yaml', '-o', '报告.docx'])).stdout).toBe(
      '报告.docx\n报告.attachment-2.docx\n',
    );
  });

  it('belongs to its own document, and to none where that is not built', async () => {
    const rules = `${UNIT}rules:
  document:
    number: 白政〔2026〕13号
    attachments: [{title: 整改台账, content: rectifications, bound: false}]
  chapters: [{title: 总则, articles: [本细则适用于各办公室。]}]
`;
    const folder = folderWith({ 'org.yaml': rules });
    const { stdout } = await reportHere(folder, ['build', 'org.yaml', '--document', 'rules']);
    expect(stdout).toBe('org.rules.docx\norg.rules.attachment-1.docx\n');
    expect(textOf(join(folder, 'org.rules.attachment-1.docx'))).toMatch(/^白政〔2026〕13号附件整改台账/);
  });

  it('that somebody edited is kept, and compared with what it would be now', async () => {
    const folder = folderWith({ 'org.yaml': UNIT });
    await reportHere(folder, ['build', 'org.yaml']);
    edit(join(folder, 'org.attachment-2.docx'), '补全台账', '补齐台账');
    const again = await reportHere(folder, ['build', 'org.yaml']);
    expect(again.stdout).toBe('org.docx\norg.attachment-2.new.docx\n');
    expect(again.stderr).toContain('[hand-edited]');
    const { status, stdout } = await reportHere(folder, ['diff', 'org.attachment-2.docx']);
    expect(status).toBe(1);
    expect(stdout).toContain('补[-全台-]{+齐台+}账');
    expect((await reportHere(folder, ['diff', 'org.attachment-2.new.docx'])).status).toBe(0);
    const missing = await reportHere(folder, [
      'diff',
      'org.attachment-2.docx',
      'org.yaml',
      '--document',
      'rules',
    ]);
    expect(missing.status).toBe(2);
  });

  it('that there is no longer is told by a comparison', async () => {
    const folder = folderWith({ 'org.yaml': UNIT });
    await reportHere(folder, ['build', 'org.yaml']);
    const bound = folderWith({ 'org.yaml': UNIT.replace('      bound: false\n', '') });
    const { status, stderr } = await reportHere(folder, [
      'diff',
      'org.attachment-2.docx',
      join(bound, 'org.yaml'),
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('没有附件2');
  });

  it('is never written over what is read', async () => {
    const own = UNIT.replace('content: rectifications', 'file: org.attachment-2.md');
    const folder = folderWith({ 'org.yaml': own, 'org.attachment-2.md': '台账。\n' });
    expect((await reportHere(folder, ['build', 'org.yaml', '--format', 'md'])).status).toBe(2);
    expect(readFileSync(join(folder, 'org.attachment-2.md'), 'utf8')).toBe('台账。\n');
  });

  it('is one of what a batch wrote, and is written again when it is gone', async () => {
    const folder = folderWith({ 'units/a.yaml': UNIT, 'units/b.yaml': GOOD });
    const build = () => reportHere(folder, ['build', 'units', '-o', 'out', '--changed', '--jobs', '1']);
    expect((await build()).status).toBe(0);
    expect(readdirSync(join(folder, 'out'))).toContain('a.attachment-2.docx');
    expect(textOf(join(folder, 'out', 'a.attachment-2.docx'))).toContain('补全台账');
    expect((await build()).stderr).not.toMatch(/a\.yaml\s+built/);
    rmSync(join(folder, 'out', 'a.attachment-2.docx'));
    await build();
    expect(existsSync(join(folder, 'out', 'a.attachment-2.docx'))).toBe(true);
  });

  it('of one unit is never written over the document of another', async () => {
    const folder = folderWith({ 'units/a.yaml': UNIT, 'units/a.attachment-2.yaml': GOOD });
    const { status, stderr } = await reportHere(folder, ['build', 'units', '-o', 'out', '--jobs', '1']);
    expect(status).toBe(1);
    expect(stderr).toContain('same-output');
    expect(existsSync(join(folder, 'out', 'a.attachment-2.docx'))).toBe(false);
  });

  it('that is a file of another kind goes along by itself, and nothing is told of it', async () => {
    const own = UNIT.replace('content: rectifications', 'file: 台账.xlsx');
    const folder = folderWith({ 'org.yaml': own, '台账.xlsx': 'PK' });
    const { stdout, stderr } = await reportHere(folder, ['build', 'org.yaml']);
    expect(stdout).toBe('org.docx\n');
    expect(stderr).not.toContain('attachment');
  });
});
