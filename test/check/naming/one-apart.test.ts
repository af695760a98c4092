import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairsOneApart } from '../../../src/core/prose/naming/one-apart.ts';

const name = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 5 });

/** Compares every pair: slow, but obviously correct. */
function eachWithEach(names: readonly string[]): string[] {
  return names.flatMap((one, index) =>
    names.slice(index + 1).flatMap((other) => {
      const [long, short] = one.length >= other.length ? [one, other] : [other, one];
      const without = (at: number) => long.slice(0, at) + long.slice(at + 1);
      const places = [...long].map((_, at) => at);
      const isApart =
        long.length === short.length
          ? places.filter((at) => long[at] !== short[at]).length === 1
          : long.length === short.length + 1 && places.some((at) => without(at) === short);
      return isApart ? [[one, other].sort().join(' ')] : [];
    }),
  );
}

test('finds the pairs that a comparison of each with each finds, each once', () => {
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 8 }), (names) => {
      const found = [...pairsOneApart(names)].map(({ one, other }) => [one, other].sort().join(' '));
      expect(found.sort()).toEqual(eachWithEach(names).sort());
    }),
  );
});

test('tells where they differ', () => {
  expect([...pairsOneApart(['保密办法', '保蜜办法', '保密管办法'])]).toEqual([
    { one: '保密办法', other: '保蜜办法', at: 1, kind: 'other-character' },
    { one: '保密管办法', other: '保密办法', at: 2, kind: 'one-more' },
  ]);
});

test('a series that differs in one place is not compared each with each', () => {
  const wells = Array.from({ length: 2000 }, (_, index) => `${String.fromCodePoint(0x4e00 + index)}号机井`);
  expect([...pairsOneApart(wells)].length).toBeLessThan(wells.length * 10);
});
