import { expect, it } from 'vitest';
import { chineseNumber } from '../../src/core/model/chinese-number.ts';

it.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [99, '九十九'],
  [100, '一百'],
  [101, '一百零一'],
  [110, '一百一十'],
  [115, '一百一十五'],
  [1000, '一千'],
  [1001, '一千零一'],
  [1010, '一千零一十'],
  [2026, '二千零二十六'],
  [10_000, '一万'],
  [10_001, '一万零一'],
  [11_000, '一万一千'],
  [20_000, '二万'],
  [100_000, '十万'],
  [120_034, '十二万零三十四'],
])('%d is %s', (value, written) => expect(chineseNumber(value)).toBe(written));

it.each([0, -1, 1.5, 100_000_000, Number.NaN])('%d has no number', (value) =>
  expect(() => chineseNumber(value)).toThrow(RangeError),
);
