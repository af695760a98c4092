import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advertisementsIn } from '../../../src/core/prose/advertisements.ts';
import { paragraphsOf } from '../../../src/core/prose/paragraphs.ts';
import { placeholdersIn } from '../../../src/core/prose/placeholders/placeholders.ts';
import { sentencesOf } from '../../../src/core/prose/sentences.ts';
import type { Span } from '../../../src/core/prose/span.ts';

const cut = (value: string, spans: readonly Span[]): string[] => spans.map((it) => value.slice(...it));

describe('a text in paragraphs', () => {
  test('a blank line parts them, a line feed does not', () => {
    const value = ' 甲。\n乙。\n \n\n　丙。 ';
    expect(paragraphsOf(value).map((it) => it.value)).toEqual(['甲。\n乙。', '丙。']);
  });
});

describe('a text in sentences', () => {
  test.each([
    ['marks that close stay with the one that ends it', '他说：“好。”我说好！', ['他说：“好。”', '我说好！']],
    ['a line feed ends none', '甲，\n乙。丙', ['甲，\n乙。', '丙']],
    ['a paragraph does', '甲\n\n乙', ['甲', '乙']],
    ['a mark twice ends one', '甲。。乙？！', ['甲。。', '乙？！']],
  ])('%s', (_name, value, expected) => {
    expect(cut(value, sentencesOf(value))).toEqual(expected);
  });
});

/** Texts of pieces that the patterns look for, in any order. */
const text = fc
  .array(
    fc.constantFrom(
      ...[
        'x',
        '××',
        'X',
        '某',
        '某局',
        '20',
        '年',
        '月',
        '日',
        '个',
        ' ',
        '。',
        '，',
        '“',
        '”',
        '字样',
        '\n\n',
      ],
      ...[
        '（',
        '）',
        '【',
        '】',
        '<',
        '>',
        '{{',
        '}}',
        '_',
        '*',
        '〇',
        '待定',
        '请填写',
        '本文来源于',
        '网',
        '甲',
      ],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('whatever the text', () => {
  test('sentences hold all that is no blank, in order', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(cut(value, sentencesOf(value)).join('').replace(/\s/g, '')).toBe(value.replace(/\s/g, ''));
      }),
    );
  });

  test('what is found lies in it, in order, and no two have a character in common', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('text', 'name', 'heading', 'free'), (value, role) => {
        for (const spans of [placeholdersIn(value, role), advertisementsIn(value, role)]) {
          let free = 0;
          for (const [from, to] of spans) {
            expect(from).toBeGreaterThanOrEqual(free);
            expect(to).toBeGreaterThan(from);
            free = to;
          }
          expect(free).toBeLessThanOrEqual(value.length);
        }
      }),
    );
  });
});
