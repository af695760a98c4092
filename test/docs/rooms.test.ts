import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The folders that the table of rooms in CONTRIBUTING.md names. */
const named = [
  ...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/^\| `(src\/(?:core|app|cli)\/[\w-]+)\/`/gm),
].map(([, folder = '']) => folder);

test('CONTRIBUTING.md says of every folder right below a floor what it holds, once', () => {
  const folders = ['core', 'app', 'cli'].flatMap((floor) =>
    readdirSync(`src/${floor}`, { withFileTypes: true })
      .filter((it) => it.isDirectory())
      .map((it) => `src/${floor}/${it.name}`),
  );
  expect([...named].sort()).toEqual(folders.sort());
});
