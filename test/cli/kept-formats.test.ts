import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/core/layout/formats.ts';
import { edit } from '../support/docx.ts';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD, write } from './run.ts';

const ENVIRONMENT = { environment: { SOURCE_DATE_EPOCH: '1795478400' } };
const OTHER = GOOD.replace('三份文件没有登记', '四份文件没有登记');
const text = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

/** The text formats. PDF, which LibreOffice draws, is written in the same way. */
const TEXTS = Object.entries(formats).flatMap(([format, { mark, extension }]) =>
  mark === 'properties' ? [] : [[format, extension] as const],
);

describe.each(TEXTS)('a document as %s', (format, extension) => {
  const name = `org.${extension}`;
  const build = (folder: string, ...more: string[]) =>
    reportHere(folder, ['build', 'org.yaml', '--format', format, ...more], ENVIRONMENT);
  const built = async () => {
    const folder = folderWith({ 'org.yaml': GOOD });
    await build(folder);
    write(folder, { 'org.yaml': OTHER });
    return folder;
  };

  it('is replaced where nobody has touched it, also when its lines end otherwise', async () => {
    const folder = await built();
    writeFileSync(join(folder, name), text(folder, name).replaceAll('\n', '\r\n'));
    const { stdout, stderr } = await build(folder);
    expect([stdout, stderr]).toEqual([`${name}\n`, '']);
    expect(text(folder, name)).toContain('四份文件没有登记');
    expect(readdirSync(folder).sort()).toEqual([name, 'org.yaml'].sort());
  });

  it.each([
    ['changed', (before: string) => before.replace('三份', '五份'), 'hand-edited'],
    ['gone on with', (before: string) => `${before}\n附记\n`, 'hand-edited'],
    ['a file from elsewhere', () => '会议记录\n', 'not-generated'],
  ])('that was %s stays, and the new one stands beside it', async (_, edit, code) => {
    const folder = await built();
    const edited = edit(text(folder, name));
    writeFileSync(join(folder, name), edited);
    const { status, stdout, stderr } = await build(folder);
    expect([status, stdout]).toEqual([0, `org.new.${extension}\n`]);
    expect(stderr).toContain(`[${code}]`);
    expect(stderr).not.toContain('report diff');
    expect(text(folder, name)).toBe(edited);
    expect(text(folder, `org.new.${extension}`)).toContain('四份文件没有登记');
  });

  it('that was edited is replaced by --force, which keeps a copy', async () => {
    const folder = await built();
    appendFileSync(join(folder, name), '附记\n');
    const { stdout, stderr } = await build(folder, '--force');
    expect(stdout).toBe(`${name}\n`);
    expect(stderr).toContain(`org.2026-11-24.${extension} [backed-up]`);
    expect(text(folder, `org.2026-11-24.${extension}`)).toMatch(/附记\n$/);
  });
});

it("another unit's attachment that has the name of a document is not written over", async () => {
  const folder = folderWith({ 'a.yaml': GOOD, 'a.md': '值班安排\n' });
  const { stdout } = await reportHere(folder, ['build', 'a.yaml', '--format', 'md']);
  expect(stdout).toBe('a.new.md\n');
  expect(text(folder, 'a.md')).toBe('值班安排\n');
});

describe('a summary', () => {
  const sum = (folder: string, ...more: string[]) =>
    reportHere(folder, ['summary', 'a.yaml', ...more], ENVIRONMENT);

  it('that was edited by hand is not written over, and --force keeps a copy', async () => {
    const folder = folderWith({ 'a.yaml': GOOD });
    await sum(folder);
    edit(join(folder, 'summary.docx'), '汇总', '总结');
    const before = readFileSync(join(folder, 'summary.docx'));
    const { status, stdout, stderr } = await sum(folder);
    expect([status, stdout]).toEqual([0, 'summary.new.docx\n']);
    expect(stderr).toContain('summary.docx 生成之后手工改了 1 处，没有覆盖');
    expect(stderr).toMatch(/各单位的文件 现在生成的[\s\S]*\[-汇总-\]\{\+总结\+\}/);
    expect(readFileSync(join(folder, 'summary.docx'))).toEqual(before);
    expect((await sum(folder, '--force')).stdout).toBe('summary.docx\n');
    expect(readFileSync(join(folder, 'summary.2026-11-24.docx'))).toEqual(before);
  });

  it('as a workbook is not written over, JSON and CSV are', async () => {
    const folder = folderWith({ 'a.yaml': GOOD, 'summary.xlsx': '登记', 'summary.json': '{}' });
    const { status, stdout, stderr } = await sum(folder, '--format', 'xlsx,json', '-o', '.');
    expect([status, stdout]).toEqual([2, 'summary.json\n']);
    expect(stderr).toContain('[workbook-exists]');
    expect(text(folder, 'summary.xlsx')).toBe('登记');
    expect(JSON.parse(text(folder, 'summary.json'))).not.toEqual({});
  });
});
