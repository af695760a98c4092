import { expect, test } from 'vitest';
import { dateMeant } from '../../../src/core/check/schema/date-meant.ts';

test.each([
  '2026年1月5日',
  '2026年01月05日',
  ' 2026 年 1 月 5 日 ',
  '２０２６年１月５日',
  '2026年1月5',
  '二〇二六年一月五日',
  '二○二六年一月五日',
  '二零二六年一月五日',
  '2026/1/5',
  '2026.1.5',
  '2026-1-5',
  '20260105',
])('%s is 2026-01-05', (written) => {
  expect(dateMeant(written)).toEqual({ date: '2026-01-05', noSuchDay: false });
});

test.each([
  ['二〇二六年十月十日', '2026-10-10'],
  ['二〇二六年十二月二十一日', '2026-12-21'],
  ['二〇二六年十一月三十日', '2026-11-30'],
  ['2024年2月29日', '2024-02-29'],
])('%s is %s', (written, date) => {
  expect(dateMeant(written)).toEqual({ date, noSuchDay: false });
});

test.each(['2026-02-30', '2025年2月29日', '2026/13/1', '2026.4.31', '20260000'])(
  '%s is no day',
  (written) => {
    expect(dateMeant(written)).toEqual({ noSuchDay: true });
  },
);

test.each(['', '上半年', '2026', '2026年', '2026年5月', '26.1.5', '1/5/2026', '2026-1/5', '12月底'])(
  '%s does not say which day',
  (written) => {
    expect(dateMeant(written)).toEqual({ noSuchDay: false });
  },
);
