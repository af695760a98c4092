import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document, type Scalar, visit } from 'yaml';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { read } from '../../src/core/read/read.ts';
import { textAt } from '../check/edits.ts';

const sourceOf = (text: string) => {
  const { source, findings } = read('org.yaml', new TextEncoder().encode(text), unitKeys);
  expect(findings).toEqual([]);
  return source!;
};

/** The characters in the file for the first `wanted` in the text under `overview`. */
function written(text: string, wanted: string): string {
  const source = sourceOf(text);
  const value = (source.data as { overview: string }).overview;
  const at = value.indexOf(wanted);
  return textAt(text, source.part(['overview'], at, at + wanted.length)!);
}

describe('a part of a text is found where it is written', () => {
  test.each([
    ['plain', 'overview: 甲乙丙', '乙', '乙'],
    ['plain, over lines', 'overview: 甲甲\n  乙乙\n  丙', '丙', '丙'],
    ['plain, over a fold', 'overview: 甲甲\n  乙乙\n', '甲 乙', '甲\n  乙'],
    ['single quotes', "overview: '甲''乙丙'", '乙', '乙'],
    ['a quote in single quotes', "overview: '甲''乙'", "'", "''"],
    ['double quotes', 'overview: "甲\\"乙"', '乙', '乙'],
    ['an escape', 'overview: "甲\\u0041乙"', 'A', '\\u0041'],
    ['behind an escape beyond the basic plane', 'overview: "\\U00020000乙"', '乙', '乙'],
    ['behind a line that is continued', 'overview: "甲\\\n  乙丙"', '丙', '丙'],
    ['a block', 'overview: |\n  甲\n\n  乙丙\n', '丙', '丙'],
    ['a block with a header and a comment', 'overview: |2- # 甲\n   甲\n  乙\n', '甲', '甲'],
    ['a folded block', 'overview: >-\n  甲\n  乙\n\n  丙\n', '丙', '丙'],
    ['lines that end in CRLF', 'overview: |\r\n  甲\r\n  乙丙\r\n', '丙', '丙'],
    ['a flow map', '{overview: 甲乙, year: 2026}', '乙', '乙'],
  ])('%s', (_name, text, wanted, expected) => {
    expect(written(text, wanted)).toBe(expected);
  });

  test('nothing, between two characters', () => {
    const text = 'overview: 甲乙';
    expect(sourceOf(text).part(['overview'], 1, 1)).toEqual({
      start: { line: 1, column: 12 },
      end: { line: 1, column: 12 },
    });
  });

  test('not where an alias stands', () => {
    const source = sourceOf('overview: &a 甲\nnextYear: [*a]\n');
    expect(source.part(['nextYear', 0], 0, 1)).toBeUndefined();
  });

  test('whatever the text, however it is quoted', () => {
    const unit = fc.constantFrom(
      '甲',
      '，',
      ' ',
      '\n',
      '\n\n',
      "'",
      '"',
      '\\',
      'a',
      '#',
      ':',
      '- ',
      '\u{20000}',
      '　',
    );
    const style = fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED');
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 60 }), style, (parts, type) => {
        const document = new Document({ overview: `甲${parts.join('')}` });
        visit(document, {
          Scalar: (key, node: Scalar) => {
            if (key === 'value') node.type = type as Scalar.Type;
          },
        });
        // The library may fold between the halves of a surrogate pair, which no file can hold.
        const text = new TextDecoder().decode(new TextEncoder().encode(document.toString({ lineWidth: 20 })));
        const { source } = read('org.yaml', new TextEncoder().encode(text), unitKeys);
        // A text that the reader takes for a slip is reported and has no places.
        if (!source) return;
        const value = (source.data as { overview: string }).overview;
        for (let at = 0; at < value.length; at++) {
          const character = value[at]!;
          if (/[\s"'\\]|[\ud800-\udfff]/.test(character)) continue;
          expect(textAt(text, source.part(['overview'], at, at + 1)!)).toBe(character);
        }
      }),
    );
  });
});
