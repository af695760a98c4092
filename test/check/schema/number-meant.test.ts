import { expect, test } from 'vitest';
import { numberMeant } from '../../../src/core/check/schema/number-meant.ts';

test.each([
  ['12', '12'],
  ['１２', '12'],
  [' 012 ', '12'],
  ['1,200', '1200'],
  ['1，234，567', '1234567'],
  ['-3', '-3'],
  ['十二', '12'],
  ['三百零五', '305'],
  ['一千二百', '1200'],
  ['二〇二六', '2026'],
  ['二零二六', '2026'],
  ['三', '3'],
])('%s is certainly the whole number %s', (text, number) => {
  expect(numberMeant(text, 'integer')).toEqual({ suggestion: number, certain: true });
});

test.each([
  ['12次', '12'],
  ['80%', '80'],
  ['二〇二六年度', '2026'],
  ['1,200 人次', '1200'],
])('%s is perhaps %s', (text, number) => {
  expect(numberMeant(text, 'integer')).toEqual({ suggestion: number, certain: false });
});

test.each([
  '',
  '约12',
  '三五',
  '三至五',
  '一些',
  '百',
  '千百',
  '12-13',
  '1.5',
  '12,3',
  '3至5次',
  '99999999999999999999',
])('%s is not a whole number that can be named', (text) => {
  expect(numberMeant(text, 'integer')).toEqual({ certain: false });
});

test('a fraction is a number', () => {
  expect(numberMeant('12.50', 'number')).toEqual({ suggestion: '12.5', certain: true });
});
