import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../src/core/compose/markdown/blocks.ts';
import { parseMarkdown } from '../../src/core/compose/markdown/parse.ts';
import { plainText } from '../../src/core/document/plain-text.ts';
import { escapeText, joinLines } from '../../src/core/template/escape.ts';

/** A text that a unit may write: anything on one line, except the control characters that `read` refuses. */
const line = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          '#',
          '*',
          '_',
          '|',
          '<b>',
          '</b>',
          '1.',
          '一、',
          '{{x}}',
          '\\',
          '[',
          ']',
          '(',
          ')',
          ':',
          ':run-in[a]',
          '`',
          '~',
          '- ',
          '+ ',
          '> ',
          '&amp;',
          '&#35;',
          '!',
          '  ',
          '。',
          '《',
          '：',
          'http://a.b',
          '---',
          '===',
          '字',
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  )
  .map((text) => text.replace(/[\p{Cc}\u2028\u2029\ufeff]/gu, '').normalize())
  .filter((text) => !/[\ud800-\udfff]/u.test(text));

describe('a value comes out letter for letter', () => {
  it('in a paragraph, a heading, a run-in title and an item', () => {
    fc.assert(
      fc.property(line, (text) => {
        const value = escapeText(text);
        const blocks = blocksOf(
          parseMarkdown(
            `甲${value}乙\n\n# 甲${value}乙\n\n:run-in[甲${value}乙]{level=2}甲${value}乙\n\n1. 甲${value}乙\n\n**甲${value}乙**`,
          ).children,
        );
        const expected = `甲${text}乙`;
        expect(blocks.map((it) => ('children' in it ? plainText(it.children) : ''))).toEqual(
          Array(5).fill(expected),
        );
        expect(blocks[2]?.type === 'paragraph' && plainText(blocks[2].runIn ?? [])).toBe(expected);
      }),
    );
  });

  it('alone in a paragraph and in a table cell', () => {
    fc.assert(
      fc.property(
        line.filter((text) => text.trim() !== ''),
        (text) => {
          const value = escapeText(text);
          const [paragraph, table] = blocksOf(
            parseMarkdown(`${value}\n\n| a |\n| - |\n| ${value} |\n`).children,
          );
          expect(paragraph?.type === 'paragraph' && plainText(paragraph.children)).toBe(text);
          expect(table?.type === 'table' && table.rows.map((row) => row.map(plainText))).toEqual([[text]]);
        },
      ),
    );
  });
});

describe('line breaks within a value', () => {
  it.each([
    ['第一行\n第二行', '第一行第二行'],
    ['第一行\r\n  第二行', '第一行第二行'],
    ['use\nWord', 'use Word'],
    ['使用\nWord', '使用Word'],
    ['一行\n', '一行'],
    ['', ''],
  ])('%j reads %j', (text, joined) => expect(joinLines(text)).toBe(joined));
});
