import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/core/layout/formats.ts';
import { mistakesOf } from '../support/docx.ts';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD, report } from './run.ts';

describe('report build', () => {
  it('writes a valid .docx beside the file, and prints its path alone on stdout', async () => {
    const folder = folderWith({ 'org.yaml': GOOD });
    const { status, stdout } = await reportHere(folder, ['build', 'org.yaml']);
    expect([status, stdout]).toEqual([0, 'org.docx\n']);
    expect(await mistakesOf(readFileSync(join(folder, 'org.docx')))).toEqual([]);
  });

  it.each([
    [['-o', 'out/'], ['out/org.docx']],
    [['-o', '报告.docx'], ['报告.docx']],
    [['-o', 'page.html'], ['page.html']],
    [
      ['-o', 'new/deep', '--format', 'docx,html,md'],
      ['new/deep/org.docx', 'new/deep/org.html', 'new/deep/org.md'],
    ],
    [['--format', 'md'], ['org.md']],
  ])('%j writes %j', async (args, files) => {
    const folder = folderWith({ 'org.yaml': GOOD });
    const { status, stdout, stderr } = await reportHere(folder, ['build', 'org.yaml', ...args]);
    expect([status, stdout.trim().split('\n')], stderr).toEqual([0, files]);
    for (const file of files) expect(existsSync(join(folder, file))).toBe(true);
  });

  it.each([
    [['-o', 'a.docx', '--format', 'docx,html']],
    [['-o', 'a.docx', '--format', 'html']],
    [['--format', 'doc']],
    [['--unknown']],
  ])('%j cannot be: status 2, and nothing is written', async (args) => {
    const folder = folderWith({ 'org.yaml': GOOD });
    const { status, stdout, stderr } = await reportHere(folder, ['build', 'org.yaml', ...args]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('[usage]');
    expect(readdirSync(folder)).toEqual(['org.yaml']);
  });

  it('writes nothing where there is an error, and leaves an old file as it was', async () => {
    const folder = folderWith({ 'org.yaml': GOOD.replace('[P1]', '[P2]'), 'org.docx': 'old' });
    const { status, stdout, stderr } = await reportHere(folder, ['build', 'org.yaml']);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^org\.yaml:\d+:\d+ /m);
    expect(readFileSync(join(folder, 'org.docx'), 'utf8')).toBe('old');
  });

  it('stops at a warning only when it is to be strict', async () => {
    const warned = GOOD.replace('2026-12-01', '2029-12-01');
    expect((await reportHere(folderWith({ 'org.yaml': warned }), ['build', 'org.yaml'])).status).toBe(0);
    expect(
      (await reportHere(folderWith({ 'org.yaml': warned }), ['build', 'org.yaml', '--strict'])).status,
    ).toBe(1);
  });

  it('takes a style that says only what differs, and tells what is wrong in one', async () => {
    const folder = folderWith({
      'org.yaml': GOOD,
      'style.yaml': 'page: {left: 30mm}\n',
      'bad.yaml': 'page: {left: wide}\n',
    });
    expect(
      (await reportHere(folder, ['build', 'org.yaml', '--style', 'style.yaml', '-o', 'a.html'])).status,
    ).toBe(0);
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toContain(
      'margin:calc(37mm - 2.42mm) 26mm calc(35mm - 2.42mm) 30mm',
    );
    const { status, stderr } = await reportHere(folder, ['build', 'org.yaml', '--style', 'bad.yaml']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^bad\.yaml:1:/m);
  });

  it('gives the same bytes in another folder and time zone', () => {
    const bytes = (environment: Record<string, string>) => {
      const folder = folderWith({ 'org.yaml': GOOD });
      expect(
        report(folder, ['build', 'org.yaml', '--format', Object.keys(formats).join()], environment).status,
      ).toBe(0);
      return Object.values(formats).map((it) => readFileSync(join(folder, `org.${it.extension}`), 'base64'));
    };
    expect(bytes({ TZ: 'Asia/Shanghai' })).toEqual(bytes({ TZ: 'America/Los_Angeles' }));
  });

  it('never writes over its own source', async () => {
    const folder = folderWith({ 'org.html': GOOD });
    expect((await reportHere(folder, ['build', 'org.html', '--format', 'html'])).status).toBe(2);
    expect(readFileSync(join(folder, 'org.html'), 'utf8')).toBe(GOOD);
  });

  it('says which file is not there, is a folder, or stands where a folder should be', async () => {
    const folder = folderWith({ 'org.yaml': GOOD });
    mkdirSync(join(folder, 'units.yaml'));
    writeFileSync(join(folder, 'taken'), '');
    expect((await reportHere(folder, ['build', 'orgg.yaml'])).stderr).toMatch(/org\.yaml.*\n?.*/);
    expect((await reportHere(folder, ['build', 'orgg.yaml'])).status).toBe(2);
    expect((await reportHere(folder, ['build', 'units.yaml'])).stderr).toContain('[is-a-folder]');
    expect((await reportHere(folder, ['build', 'org.yaml', '-o', 'taken/'])).status).toBe(2);
  });
});
