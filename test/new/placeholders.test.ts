import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What a new rule, format or command leaves for its author to write. */
const PLACEHOLDER = /«[^«»]+»/g;

/** Lists the placeholders of documents, one of which looks like ours. */
const ABOUT_PLACEHOLDERS = 'src/core/prose/placeholders/fields.ts';

it('nothing that npm run new:… left to be written is left', () => {
  const files = [
    'src',
    'templates',
    'schemas',
    'examples',
    'test/cli',
    'test/support',
    'docs/diagnostics',
  ].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((it) => it.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`),
  );
  const left = [...files, 'CHANGELOG.md']
    .filter((it) => it !== ABOUT_PLACEHOLDERS)
    .flatMap((path) => (readFileSync(path, 'utf8').match(PLACEHOLDER) ?? []).map((it) => `${path}: ${it}`));
  expect(files).toContain(ABOUT_PLACEHOLDERS);
  expect(left).toEqual([]);
});
