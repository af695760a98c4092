import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type InputChange, InputWatcher } from '../../src/app/watch/input-watcher.ts';
import { folderWith } from './run.ts';

it('tells of all that changes in a folder, new files among it, but not of what is written there', async () => {
  const folder = folderWith({ 'other.yaml': '' });
  const pack = join(folder, 'pack');
  mkdirSync(join(pack, 'blocks'), { recursive: true });
  writeFileSync(join(pack, 'pack.yaml'), 'name: a\n');
  const told: InputChange[] = [];
  const { signal } = new AbortController();
  const watcher = new InputWatcher();
  watcher.leaveOut([join(pack, 'org.docx')]);
  const next = async (name: string) => {
    while (!told.some((it) => it.name === name)) told.push(...(await watcher.changes(10, signal)));
  };
  await watcher.add([join(folder, 'org.yaml')]);
  await watcher.add([pack, join(folder, 'org.yaml')]);
  writeFileSync(join(folder, 'other.yaml'), 'a: 1\n');
  writeFileSync(join(pack, 'org.docx'), '');
  writeFileSync(join(pack, 'org.docx.123'), '');
  writeFileSync(join(pack, 'blocks/opening.hbs'), '甲');
  await next(join(pack, 'blocks/opening.hbs'));
  writeFileSync(join(folder, 'org.yaml'), 'a: 1\n');
  await next(join(folder, 'org.yaml'));
  await watcher.close();
  expect([...new Set(told.map(({ name }) => name))]).toEqual([
    join(pack, 'blocks/opening.hbs'),
    join(folder, 'org.yaml'),
  ]);
});
