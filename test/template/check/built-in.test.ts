import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { word } from '../../../src/core/diagnostics/word.ts';
import { checkTemplates } from '../../../src/core/template/check/check-templates.ts';
import { builtInDocuments, builtInSet } from '../../support/template-set.ts';

test('every folder of templates that holds a template is looked at', () => {
  const folders = readdirSync('templates').filter((it) =>
    readdirSync(join('templates', it)).some((file) => file.endsWith('.hbs')),
  );
  expect([...new Set(builtInDocuments.map((it) => it.pack))]).toEqual(folders);
  for (const { pack, kind } of builtInDocuments)
    expect(existsSync(join('templates', pack, `${kind}.hbs`)), `${pack}/${kind}`).toBe(true);
});

describe.each(builtInDocuments)('$pack: $kind', ({ pack, kind }) => {
  test('nothing is found in it', () => {
    const found = checkTemplates(builtInSet(pack, kind)).map((it) => {
      const { file, range, message } = word(it, 'en');
      return `${file}:${range.start.line}:${range.start.column} ${message}`;
    });
    expect(found).toEqual([]);
  });
});
