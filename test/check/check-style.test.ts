import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { check } from '../../src/core/check/check.ts';
import { checkStyle } from '../../src/core/check/check-style.ts';
import { word } from '../../src/core/diagnostics/word.ts';
import { styleKeys, unitKeys } from '../../src/core/generated/keys.ts';
import { sourceOf } from './source-of.ts';

const checked = (text: string) => checkStyle(sourceOf(text, styleKeys, 'style.yaml'));

test('the built-in style is right', () => {
  const text = readFileSync(new URL('../../templates/gb-t-9704/style.yaml', import.meta.url), 'utf8');
  const { style, findings } = checked(text);
  expect(findings).toEqual([]);
  expect(style).toHaveProperty('page.width', '210mm');
});

test('a style may be as short as its one difference', () => {
  expect(checked('page: { top: 40mm }\n')).toEqual({ style: { page: { top: '40mm' } }, findings: [] });
});

test.each([
  ['page: { Top: 37mm }', 'unknown-key', 'top'],
  ['text: { title: { color: 000000 } }', 'wrong-type', '"000000"'],
  ['text: { title: { bold: yes } }', 'wrong-type', 'true'],
  ['page: { top: 37 }', 'wrong-form', undefined],
  ['text: { title: { size: 16 } }', 'wrong-form', undefined],
  ['text: { title: { font: fangsong } }', 'wrong-value', undefined],
  ['grid: { lines: 0 }', 'out-of-range', undefined],
])('%s: %s', (text, code, fix) => {
  const { style, findings } = checked(`${text}\n`);
  expect(findings.map((it) => [it.code, it.fix?.[0]?.newText])).toEqual([[code, fix]]);
  expect(style).toBeUndefined();
});

test('a style has no Chinese keys to name', () => {
  const { findings } = checked('page: { top: 37 }\n');
  expect(word(findings[0]!, 'zh').message).toBe('“top”不能写作“37”');
});

const HEAD =
  'year: 2026\nsubject: 保密\norganisation: { name: 白鹭镇人民政府 }\nleadership: { leader: 镇长 }\n';

test.each([
  ['style', 'text: { body: { size: 小三 } }', []],
  ['版式', 'text: { body: { size: 小三 } }', []],
  ['style', 'page: { Top: 37mm }', ['5 unknown-key top']],
  ['版式', 'text: { body: { size: 16 } }', ['5 wrong-form undefined']],
  ['style', '16pt', ['5 wrong-type undefined']],
])("%s: %s in a unit's file is checked as a style file is", (key, style, told) => {
  const { findings, unit } = check(
    sourceOf(`${HEAD}${key}: ${style.includes(':') ? `{ ${style} }` : style}\n`, unitKeys),
  );
  expect(findings.map((it) => `${it.range.start.line} ${it.code} ${it.fix?.[0]?.newText}`)).toEqual(told);
  expect(unit === undefined).toBe(told.length > 0);
});
