import { chmodSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findFiles } from '../../src/app/files/find-files.ts';
import { folderWith } from './run.ts';

const home = process.cwd();
afterEach(() => process.chdir(home));

const FILES = {
  'a.yaml': '',
  'units/b.yaml': '',
  'units/B.YML': '',
  'units/甲/甲.yml': '',
  'units/甲/附件.md': '',
  'units/report.config.yaml': '',
  'units/ours/pack.yaml': '',
  'units/ours/style.yaml': '',
  'units/.draft/c.yaml': '',
  'units/.d.yaml': '',
  'units/node_modules/x/e.yaml': '',
  'odd/报告[1].yaml': '',
  'empty/readme.md': '',
};

/** The files found in the test's folder, and the codes for names that match nothing. */
async function found(...named: string[]): Promise<string[]> {
  const all = await findFiles(named);
  return all.map((it) =>
    'file' in it ? it.file.replaceAll('\\', '/') : `${it.finding.code} ${it.finding.file}`,
  );
}

describe('the files that a line names', () => {
  it('are those in a folder and below, without what is no unit’s', async () => {
    process.chdir(folderWith(FILES));
    expect(await found('units')).toEqual(['units/B.YML', 'units/b.yaml', 'units/甲/甲.yml']);
    expect(await found('./units/')).toEqual(await found('units'));
  });

  it('are those that match a pattern, in the same order wherever the shell or the program expands it', async () => {
    process.chdir(folderWith(FILES));
    expect(await found('units/**/*.yaml')).toEqual(['units/b.yaml']);
    expect(await found('units/**/*.{yaml,yml}')).toEqual(['units/b.yaml', 'units/甲/甲.yml']);
    expect(await found('**/*.y*ml')).toEqual([
      'a.yaml',
      'odd/报告[1].yaml',
      'units/b.yaml',
      'units/甲/甲.yml',
    ]);
  });

  it('may be named from the top', async () => {
    const folder = folderWith(FILES);
    expect((await found(`${folder}/units/*.yaml`)).map((it) => relative(folder, it))).toEqual([
      join('units', 'b.yaml'),
    ]);
  });

  it('keep the order of the line, and stand once', async () => {
    process.chdir(folderWith(FILES));
    expect(await found('units/甲/甲.yml', 'a.yaml', 'units', './a.yaml', '*.yaml')).toEqual([
      'units/甲/甲.yml',
      'a.yaml',
      'units/B.YML',
      'units/b.yaml',
    ]);
    expect(await found('-', 'a.yaml', '-')).toEqual(['-', 'a.yaml']);
  });

  it('are sorted by code point, which is not the order of UTF-16', async () => {
    process.chdir(
      folderWith({ 'u/\u{20000}.yaml': '', 'u/\uff21.yaml': '', 'u/a/z.yaml': '', 'u/a-b.yaml': '' }),
    );
    const inOrder = ['u/a-b.yaml', 'u/a/z.yaml', 'u/\uff21.yaml', 'u/\u{20000}.yaml'];
    expect(await found('u')).toEqual(inOrder);
    expect(await found('u/**')).toEqual(inOrder);
  });

  it('may have brackets in their names', async () => {
    process.chdir(folderWith(FILES));
    expect(await found('odd/报告[1].yaml')).toEqual(['odd/报告[1].yaml']);
    expect(await found('odd/报告[2].yaml')).toEqual(['no-files-found odd/报告[2].yaml']);
    expect(await found('odd/报告(2).yaml')).toEqual(['odd/报告(2).yaml']);
  });

  it('are no configuration, pack or style where a shell expanded the pattern; one that is named alone is taken', async () => {
    process.chdir(folderWith(FILES));
    expect(await found('units/b.yaml', 'units/report.config.yaml', 'units/ours/style.yaml')).toEqual([
      'units/b.yaml',
    ]);
    expect(await found('units/report.config.yaml')).toEqual(['units/report.config.yaml']);
  });

  it('are missed where a folder or a pattern has none, and the rest goes on', async () => {
    process.chdir(folderWith(FILES));
    expect(await found('empty', 'nix.yaml', '*.yml', 'a.yaml')).toEqual([
      'no-files-found empty',
      'nix.yaml',
      'no-files-found *.yml',
      'a.yaml',
    ]);
  });

  it('are found through a link to a file, not through one to a folder, which may lead back', async () => {
    const folder = folderWith(FILES);
    process.chdir(folder);
    symlinkSync(folder, join(folder, 'units', 'loop'));
    symlinkSync(folder, join(folder, 'units', 'loop.yaml'));
    symlinkSync(join(folder, 'a.yaml'), join(folder, 'units', 'linked.yaml'));
    symlinkSync(join(folder, 'gone.yaml'), join(folder, 'units', 'broken.yaml'));
    expect(await found('units')).toEqual([
      'units/B.YML',
      'units/b.yaml',
      'units/broken.yaml',
      'units/linked.yaml',
      'units/甲/甲.yml',
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('are told of where a folder below cannot be read', async () => {
    const folder = folderWith(FILES);
    process.chdir(folder);
    chmodSync(join(folder, 'units', '甲'), 0);
    expect(await found('units')).toEqual(['units/B.YML', 'units/b.yaml', 'file-unreadable units/甲']);
    chmodSync(join(folder, 'units', '甲'), 0o755);
  });
});
