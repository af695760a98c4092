import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isKeepable, runCached } from '../../../src/cli/start/code-cache.ts';
import { folderWith } from '../run.ts';

const SOURCE = '({ twice: (it) => 2 * it, name: "a" });\n';

/** A file that was run once, with what was kept of it. */
function kept(ran = ['build']): { file: string; cache: string } {
  const folder = folderWith({ 'a.cjs': SOURCE });
  const file = join(folder, 'a.cjs');
  runCached(file, 'one').keep(ran);
  const [cache = ''] = readdirSync(folder).filter((it) => it.endsWith('.cache'));
  return { file, cache: join(folder, cache) };
}

const value = (file: string, program = 'one') =>
  (runCached(file, program).exports as { twice(it: number): number }).twice(21);

test('a file gives the same with what was kept as without', () => {
  const { file, cache } = kept();
  expect(readFileSync(cache).byteLength).toBeGreaterThan(100);
  expect(value(file)).toBe(42);
});

test('nothing is written when nothing new ran', () => {
  const { file, cache } = kept(['build', 'check']);
  const before = readFileSync(cache);
  writeFileSync(cache, before);
  runCached(file, 'one').keep(['check']);
  expect(readFileSync(cache).equals(before)).toBe(true);
});

test('what ran is added to what had run', () => {
  const { file, cache } = kept(['build']);
  runCached(file, 'one').keep(['check']);
  expect(readFileSync(cache, 'latin1')).toContain('"ran":["build","check"]');
});

test('what was kept of another program is not used, even of one with as many characters', () => {
  const { file } = kept();
  writeFileSync(file, SOURCE.replace('2 *', '3 *'));
  expect(value(file, 'another')).toBe(63);
});

test.each([
  ['empty', () => Buffer.alloc(0)],
  ['cut off', (it: Buffer) => it.subarray(0, it.byteLength >> 1)],
  ['longer than its label says', (it: Buffer) => Buffer.concat([it, Buffer.from([255, 255, 255, 127])])],
  ['damaged', (it: Buffer) => Buffer.from(it.map((byte, at) => (at > 40 && at < 60 ? byte ^ 0xff : byte)))],
] as const)('a cache that is %s is not used, and written anew', (_, spoil) => {
  const { file, cache } = kept();
  const whole = readFileSync(cache);
  writeFileSync(cache, spoil(whole));
  const run = runCached(file, 'one');
  expect((run.exports as { name: string }).name).toBe('a');
  run.keep(['build']);
  expect(value(file)).toBe(42);
});

test('a file in a folder that is not there cannot be kept', () => {
  expect(isKeepable(join(folderWith(), 'none', 'a.cjs'))).toBe(false);
});
