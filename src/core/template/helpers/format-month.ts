import { monthInWords } from '../../model/date.ts';
import { DATE, TEXT } from '../types/value-type.ts';
import { fieldsOf, textOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const formatMonth: Helper = {
  name: 'formatMonth',
  summary: [
    '日期所在的月份；在报告年度内的只写“5月”',
    'The month of a date; within the reported year just 5月',
  ],
  parameters: [{ name: 'value', type: DATE }],
  returns: TEXT,
  examples: [
    { template: '{{formatMonth found}}', data: { year: 2026, found: '2026-05-12' }, gives: '5月' },
    { template: '{{formatMonth found}}', data: { year: 2026, found: '2025-12-03' }, gives: '2025年12月' },
  ],
  run: ([value], { data }) => monthInWords(textOf(value), fieldsOf(data.root).year),
};
