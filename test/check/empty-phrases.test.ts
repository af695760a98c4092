import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emptyPhrases } from '../../src/core/rules/settings/empty-phrases.ts';
import { defaultSettings } from '../../src/core/rules/settings/settings.ts';

const PAGE = new URL('../../docs/diagnostics/empty-phrase.md', import.meta.url);

test('the page shows the phrases that are looked for, and no others', () => {
  const shown = [...readFileSync(PAGE, 'utf8').matchAll(/^- (.+)$/gm)].map(([, phrase]) => phrase);
  expect(shown).toEqual(emptyPhrases);
  expect(defaultSettings.emptyPhrases).toEqual(emptyPhrases);
});

test('no phrase is there twice', () => {
  expect(new Set(emptyPhrases).size).toBe(emptyPhrases.length);
});
