import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { replaceText } from '../../src/core/check/replace.ts';
import { apply } from './edits.ts';
import { sourceOf } from './source-of.ts';

function replaced(text: string, newText: string): string | undefined {
  const fix = replaceText(sourceOf(text, { free: true }), ['a'], newText);
  return fix && apply(text, [{ code: '', args: {}, file: '', range: fix[0]!.range, fix }]);
}

test.each([
  ['a: 甲 # 注', '2026-01-05', 'a: 2026-01-05 # 注'],
  ['a: "甲"', '2026-01-05', 'a: "2026-01-05"'],
  ["a: '甲'", '乙', "a: '乙'"],
  ['{ a: 甲, b: 1 }', '乙', '{ a: 乙, b: 1 }'],
  ['a: 甲', '12', 'a: "12"'],
  ['a: 甲', 'true', 'a: "true"'],
  ['a: 甲', '乙: 丙', 'a: "乙: 丙"'],
])('%s with %s is %s', (text, newText, result) => {
  expect(replaced(text, newText)).toBe(result);
});

test.each(['a: |\n  甲\n', 'a: >-\n  甲\n', 'a: "甲\n  乙"\n', 'b: &x 甲\na: *x\n', 'b: 1'])(
  '%j is left to a person',
  (text) => {
    expect(replaced(text, '乙')).toBeUndefined();
  },
);

test('whatever text is put in, the file then holds that text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('甲', '"甲"', "'甲'"),
      (newText, written) => {
        // Single quotes cannot hold characters that need an escape.
        fc.pre(!written.startsWith("'") || /^[^\p{C}\n\u2028\u2029]*$/u.test(newText));
        for (const text of [`a: ${written}`, `{ a: ${written} }`]) {
          expect(parse(replaced(text, newText)!)).toEqual({ a: newText });
        }
      },
    ),
  );
});
