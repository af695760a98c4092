import { expect, test } from 'vitest';
import { check } from '../../../src/core/check/check.ts';
import { word } from '../../../src/core/diagnostics/word.ts';
import { unitKeys } from '../../../src/core/generated/keys.ts';
import type { DocumentKind } from '../../../src/core/unit/kinds/kinds.ts';
import { textAt } from '../edits.ts';
import { sourceOf } from '../source-of.ts';

const HEAD = `year: 2026
subject: 保密
organisation: { name: 白鹭镇人民政府 }
leadership: { leader: 镇长 }
document: { addressee: 区国家保密局, date: 2026-12-20 }
`;

const told = (more: string, documents: DocumentKind[]) => {
  const text = HEAD + more;
  return check(sourceOf(text, unitKeys), documents)
    .findings.filter(({ code }) => code === 'document-date-missing')
    .map((it) => ({ at: textAt(text, it.range), words: word(it, 'zh').message }));
};

test.each([
  ['nothing of the letter', '', 'year'],
  ['a key without a value', 'letter:\n', 'letter'],
  ['a letter without elements', 'letter: {}\n', 'letter'],
  ['elements without a value', 'letter:\n  document:\n', 'document'],
  ['elements without a date', 'letter: { document: { number: 白政函〔2026〕5号 } }\n', 'document'],
  ['a date without a value', 'letter:\n  document:\n    seal: true\n    date:\n', 'date'],
])('a letter that is asked for is told to have no date where the file has %s', (_, more, at) => {
  expect(told(more, ['letter'])).toEqual([
    { at, words: '报送函（letter）没有写成文日期（date），署名下面不会印日期' },
  ]);
});

test.each([
  [
    'a seal',
    'seal: true',
    '要留印章（seal）的位置，却没有写成文日期（date）：不会印署名和日期，也没有盖章的位置',
  ],
  ['a stamp', 'stamp: 镇长', '没有写成文日期（date），署名下面不会印日期'],
])('provisions, opinions and rules with %s are told to have no date', (_, element, words) => {
  for (const key of ['provisions', 'opinions', 'rules'] as const) {
    const file = (more: string) => `${key}: { document: { ${element}${more} } }\n`;
    expect(told(file(''), [key]).map((it) => it.words)).toEqual([words]);
    expect(told(file(', date: 2026-12-21'), [key])).toEqual([]);
    expect(told(file(''), ['situation-report'])).toEqual([]);
  }
  expect(told('rules: { document: { seal: false } }\n', ['rules'])).toEqual([]);
});

test('a letter with a date is not told of, nor one that nobody asked for, nor one whose date is wrong', () => {
  expect(told('letter: { document: { date: 2026-12-21 } }\n', ['letter'])).toEqual([]);
  expect(told('letter: { document: { seal: true } }\n', ['situation-report'])).toEqual([]);
  expect(told('letter: { document: { date: 2026-13-21 } }\n', ['letter'])).toEqual([]);
  expect(told('letter: 函\n', ['letter'])).toEqual([]);
});
