import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const TEXT = readFileSync('CONTRIBUTING.md', 'utf8');

/** The folders that the tables of rooms in CONTRIBUTING.md name; several in a row stand in the folder of the first. */
const named = [...TEXT.matchAll(/^\| (`(?:src|scripts|test)\/[^|]*`) \|/gm)].flatMap(([, row = '']) => {
  const [first = '', ...others] = [...row.matchAll(/`([^`]*)\/`/g)].map(([, it = '']) => it);
  return [first, ...others.map((it) => first.replace(/[^/]*$/, it))];
});

/** The folders of tests that have the name of what they test. */
const tested = [...(/^`test\/` .*?\((.*?)\)/m.exec(TEXT)?.[1] ?? '').matchAll(/`(.*?)`/g)].map(
  ([, it = '']) => it,
);

const foldersOf = (top: string): string[] =>
  readdirSync(top, { withFileTypes: true })
    .filter((it) => it.isDirectory())
    .map((it) => `${top}/${it.name}`);

test.each(['src/core', 'src/app', 'src/cli', 'src/studio', 'scripts'])(
  'CONTRIBUTING.md says of every folder right below %s what it holds, once',
  (top) => {
    expect(named.filter((it) => it.startsWith(`${top}/`)).sort()).toEqual(foldersOf(top).sort());
  },
);

test('and of every folder of tests what it tests', () => {
  const besides = named.filter((it) => it.startsWith('test/'));
  expect([...besides, ...tested.map((it) => `test/${it}`)].sort()).toEqual(foldersOf('test').sort());
  const rooms = ['core', 'app', 'cli', 'studio'].flatMap((floor) => [
    floor,
    ...foldersOf(`src/${floor}`).map((it) => it.slice(it.lastIndexOf('/') + 1)),
  ]);
  expect(tested.filter((it) => !rooms.includes(it))).toEqual([]);
});
