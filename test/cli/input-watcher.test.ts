import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
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

it.each([2, 20, 45, 70])('tells of a second change that follows the first by %i ms', async (pause) => {
  const folder = folderWith({ 'org.yaml': 'a: 1\n' });
  const file = join(folder, 'org.yaml');
  const { signal } = new AbortController();
  const watcher = new InputWatcher();
  await watcher.add([file]);
  for (let round = 0; round < 3; round++) {
    writeFileSync(file, `a: ${round}0\n`);
    expect(await watcher.changes(0, signal)).toEqual([{ name: file, isGone: false }]);
    const next = watcher.changes(0, signal);
    await setTimeout(pause);
    writeFileSync(file, `a: ${round}00\n`);
    expect(await next).toEqual([{ name: file, isGone: false }]);
    while (!(await watcher.isStill(150, signal))) await watcher.changes(0, signal);
  }
  await watcher.close();
});

it('says whether files stand still', async () => {
  const folder = folderWith({ 'org.yaml': 'a: 1\n' });
  const file = join(folder, 'org.yaml');
  const { signal } = new AbortController();
  const watcher = new InputWatcher();
  await watcher.add([file]);
  writeFileSync(file, 'a: 2\n');
  await watcher.changes(0, signal);
  writeFileSync(file, 'a: 33\n');
  expect(await watcher.isStill(0, signal)).toBe(false);
  await watcher.changes(100, signal);
  expect(await watcher.isStill(100, signal)).toBe(true);
  await watcher.close();
});
