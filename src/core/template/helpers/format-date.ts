import { dateInWords } from '../../model/date.ts';
import { DATE, TEXT } from '../types/value-type.ts';
import { textOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const formatDate: Helper = {
  name: 'formatDate',
  summary: [
    '日期写成“2026年1月5日”，月、日不加零（GB/T 9704 7.3.5.4）',
    'A date as 2026年1月5日, without leading zeros (GB/T 9704 clause 7.3.5.4)',
  ],
  parameters: [{ name: 'value', type: DATE }],
  returns: TEXT,
  examples: [{ template: '{{formatDate found}}', data: { found: '2026-01-05' }, gives: '2026年1月5日' }],
  run: ([value]) => dateInWords(textOf(value)),
};
