import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { canStandBare, yamlText } from '../../src/core/model/bare-text.ts';

/** Each place of a YAML file at which a value can stand on its line. */
const PLACES: readonly ((value: string) => string)[] = [
  (it) => `k: ${it}`,
  (it) => `- ${it}`,
  (it) => `- k: ${it}\n  l: 1`,
  (it) => `k: ${it} # 说明`,
  (it) => `[${it}, 1]`,
  (it) => `[1, ${it}]`,
  (it) => `{k: ${it}}`,
  (it) => `{k: ${it}, l: 1}`,
];

/** The texts in what YAML reads at such places. */
const textsIn = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(textsIn)
    : [value].filter((it) => it !== 1);

const readAt = (written: string): unknown[] =>
  PLACES.flatMap((at) => textsIn(parse(at(written), { version: '1.2' })));

/** Texts with all that means something to YAML. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...' \t\n:#,[]{}&*!|>\'"%@`-?~.=<+\\/()0123eExo_\u00a0\u3000\u2028\u0085\ufeff'),
      fc.constantFrom('甲', '《', '“', '、', 'true', 'null', 'No', '0x1', '1e3', '---', '<<', ': ', ' #'),
      fc.string({ maxLength: 2 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

it('what can stand bare is read as the text that it is, wherever a value can stand', () => {
  fc.assert(
    fc.property(anyText.filter(canStandBare), (text) => {
      expect(readAt(text)).toEqual(PLACES.map(() => text));
    }),
  );
});

it('any other text is read as it is in the quotes that it gets', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readAt(yamlText(text))).toEqual(PLACES.map(() => text));
    }),
  );
});

it.each([
  '青山市文化和旅游局',
  '《安全生产责任制实施办法》（试行）',
  '“三会一课”、主题党日，按月开展；',
  '2026年，我单位认真落实安全生产工作责任制。',
  'P1',
  '2026-12-20',
  '1.2.0版',
  '9:30至11:00',
  'https://example.cn/a#b',
  '(一)健全机制',
])('a text of reports stands bare: %s', (text) => {
  expect(yamlText(text)).toBe(text);
});

it.each([
  '',
  ' 甲',
  '甲 ',
  '甲: 乙',
  '甲 #乙',
  '甲:',
  '12',
  '1.50',
  'true',
  'NULL',
  '- 甲',
  '甲, 乙',
  '[甲]',
  '甲\n乙',
])('a text that YAML would read otherwise stands in quotes: %j', (text) => {
  expect(yamlText(text)).toMatch(/^"/);
});
