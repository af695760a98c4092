import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, GOOD, report } from '../run.ts';

/**
 * Loaded before the program: writes down which modules of Node.js are there when V8's flags are set, and which at the end.
 * That Node.js gives the flags away in `node:v8` alone makes that module the first one.
 */
const WATCHER = `
const v8 = require('node:v8');
const { setFlagsFromString } = v8;
const loaded = () => process.moduleLoadList.filter((it) => it.startsWith('NativeModule ')).map((it) => it.slice(13));
const start = loaded();
let before = start;
v8.setFlagsFromString = (flag) => {
  if (before === start) before = loaded();
  setFlagsFromString(flag);
};
process.on('exit', () =>
  require('node:fs').writeFileSync(
    process.env.LOADED,
    JSON.stringify({
      before: before.filter((it) => !start.includes(it)),
      after: loaded().filter((it) => !before.includes(it)),
    }),
  ),
);
`;

/** The modules that a line has Node.js load before V8's flags are set, and afterwards. */
function loadedBy(...args: string[]): { before: string[]; after: string[] } {
  const folder = folderWith({ 'org.yaml': GOOD, 'watcher.cjs': WATCHER });
  const list = join(folder, 'loaded.json');
  const { status, stderr } = report(folder, args, {
    NODE_OPTIONS: `--require ${JSON.stringify(join(folder, 'watcher.cjs'))}`,
    LOADED: list,
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  return JSON.parse(readFileSync(list, 'utf8'));
}

/** What answers a line only sometimes, and takes a millisecond or more to load. */
const SELDOM = ['child_process', 'worker_threads', 'net', 'tty', 'readline', 'internal/fs/sync_write_stream'];

test.each([
  ['check', ['check', 'org.yaml']],
  // A .docx may have the system asked for its fonts, by another process.
  ['build', ['build', 'org.yaml', '--format', 'html']],
])('%s loads no module of Node.js once V8 takes none any more as Node.js has compiled it', (_, args) => {
  const { before, after } = loadedBy(...args);
  // Node.js made it when it started; the parser of the line asks for it by name.
  expect(after.filter((it) => it !== 'process')).toEqual([]);
  expect(before).toContain('fs/promises');
  expect(before.filter((it) => SELDOM.includes(it))).toEqual([]);
});

test('a check loads nothing for hashes', () => {
  const { before, after } = loadedBy('check', 'org.yaml');
  expect([...before, ...after].filter((it) => it.includes('crypto'))).toEqual([]);
});

test('the version loads nothing that only the program needs', () => {
  const { before, after } = loadedBy('--version');
  expect([...before, ...after].filter((it) => /^(?:vm|module|fs\/promises|crypto)$/.test(it))).toEqual([]);
});
