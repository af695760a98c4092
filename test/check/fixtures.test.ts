import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/check/check.ts';
import { word } from '../../src/core/diagnostics/word.ts';
import { ruleWords } from '../../src/core/diagnostics/words/rules.ts';
import { schemaWords } from '../../src/core/diagnostics/words/schema.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import type { Finding } from '../../src/core/model/diagnostic.ts';
import { documentsAskedIn } from './documents-asked.ts';
import { apply, textAt } from './edits.ts';
import { fixtureFolders } from './fixture-folders.ts';
import { settingsFor } from './settings-for.ts';
import { sourceOf } from './source-of.ts';

/**
 * Each code has a `good.yaml` without findings, and a `bad.yaml` whose comments with ← give the finding on their line:
 * its code, and the text that it points at.
 */
const codes = [...Object.keys(schemaWords), ...Object.keys(ruleWords)].sort();

const read = (code: string, name: string): string =>
  readFileSync(`${fixtureFolders.get(code)}/${name}`, 'utf8');

const findingsOf = (code: string, text: string): Finding[] =>
  check(sourceOf(text, unitKeys), documentsAskedIn(text), settingsFor(code)).findings;

/** `line code: text` for each finding that the comments announce. */
function announced(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const [, ...marks] = line.split('←');
    return marks.map((mark) => `${index + 1} ${mark.trim()}`);
  });
}

test('every code has its fixtures', () => {
  expect([...fixtureFolders.keys()].sort()).toEqual(codes);
});

describe.each(codes)('%s', (code) => {
  const findingsIn = (text: string) => findingsOf(code, text);

  test('good.yaml: nothing is found', () => {
    expect(findingsIn(read(code, 'good.yaml'))).toEqual([]);
  });

  test('what is found is told in the language that is asked for', () => {
    for (const it of findingsIn(read(code, 'bad.yaml'))) {
      const [zh, en] = [word(it, 'zh'), word(it, 'en')];
      for (const text of [zh.message, zh.hint]) expect(text).toMatch(/\p{Script=Han}/u);
      for (const text of [en.message, en.hint]) expect(text).toMatch(/[a-z]{3,}/);
    }
  });

  test('bad.yaml: what the comments say is found, there and nowhere else', () => {
    const text = read(code, 'bad.yaml');
    const found = findingsIn(text).map((it) =>
      `${it.range.start.line} ${it.code}: ${textAt(text, it.range)}`.trim(),
    );
    expect(found).toEqual(announced(text));
    expect(found.some((it) => it.includes(` ${code}:`))).toBe(true);
  });

  test('bad.yaml: a fix puts right what it is offered for, and nothing else goes wrong', () => {
    const text = read(code, 'bad.yaml');
    const before = findingsIn(text);
    const after = findingsIn(apply(text, before));
    const lines = (findings: Finding[]) => findings.map((it) => `${it.range.start.line} ${it.code}`);
    expect(lines(after)).toEqual(lines(before.filter(({ fix }) => !fix)));
  });

  test.each(['zh', 'en'] as const)('bad.yaml: in words (%s), with nothing left out', (language) => {
    for (const finding of findingsIn(read(code, 'bad.yaml'))) {
      const { message, hint } = word(finding, language);
      expect(`${message} ${hint}`).not.toMatch(/undefined|null|NaN|\[object|（）/);
    }
  });
});
