import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chineseNumber } from '../../../src/core/model/chinese-number.ts';
import { chineseFigure } from '../../../src/core/prose/chinese-figure.ts';

test('reads back every number that is written in 汉字', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
      expect(chineseFigure(chineseNumber(value))).toBe(value);
    }),
  );
});

test.each([
  ['两千三百', 2300],
  ['一百零五', 105],
  ['三万五千', 35_000],
])('%s is %i', (written, value) => {
  expect(chineseFigure(written)).toBe(value);
});

test.each(['', '三五', '十七八', '二三十', '一百二', '零', '百', '几十'])(
  '“%s” is no exact number',
  (written) => {
    expect(chineseFigure(written)).toBeUndefined();
  },
);
