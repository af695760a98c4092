import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearMatches } from '../../../src/core/prose/naming/near-matches.ts';

const NAME = '青山文旅局办';
const other = fc.constantFrom('甲', '乙', '，');
const around = fc.string({ unit: other, maxLength: 6 });

const found = (text: string) => [...nearMatches(text, NAME)].map(({ kind, at }) => `${kind} ${at}`);

test('a character that is another, one that is missing and one too many are found where they are', () => {
  fc.assert(
    fc.property(around, around, fc.nat(NAME.length - 1), other, (before, after, at, character) => {
      const [head, tail] = [NAME.slice(0, at), NAME.slice(at + 1)];
      expect(found(`${before}${head}${character}${tail}${after}`)).toContain(
        `other-character ${before.length + at}`,
      );
      if (at === 0 || at === NAME.length - 1) return;
      expect(found(`${before}${head}${tail}${after}`)).toContain(`one-less ${before.length + at}`);
      expect(found(`${before}${head}${character}${NAME[at]}${tail}${after}`)).toContain(
        `one-more ${before.length + at}`,
      );
    }),
  );
});

test('the name itself is no match, nor is its beginning or its end alone', () => {
  fc.assert(
    fc.property(around, around, (before, after) => {
      expect(found(`${before}${NAME}${after}`)).toEqual([]);
      expect(found(`${before}${NAME.slice(0, 3)}${after}`)).toEqual([]);
    }),
  );
});
