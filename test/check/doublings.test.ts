import fc from 'fast-check';
import { expect, it } from 'vitest';
import { doublingsIn } from '../../src/core/prose/doublings.ts';

const part = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom('检', '查', '的', '，', '𠀀', 'a'), minLength, maxLength });

it('overlooks no doubling, whatever text came before', () => {
  fc.assert(
    fc.property(part(0, 30), part(1, 30), part(0, 30), (before, doubled, after) => {
      doublingsIn(after);
      const { ofOne, ofSeveral } = doublingsIn(`${before}${doubled}${doubled}${after}`);
      expect(doubled.length === 1 ? ofOne : ofSeveral).toBe(true);
    }),
  );
});

it.each([
  ['', false, false],
  ['检', false, false],
  ['检查了台账', false, false],
  ['检查查台账', true, false],
  ['检查检查台账', false, true],
  ['检查工作，检查台账', false, false],
  ['检查了，检查了台账', false, true],
])('%s', (text, ofOne, ofSeveral) => {
  expect(doublingsIn(text)).toEqual({ ofOne, ofSeveral });
});
