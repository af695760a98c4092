import { dateInWords } from '../../model/date.ts';
import { DATE, TEXT } from '../types/value-type.ts';
import { fieldsOf, textOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const formatDay: Helper = {
  name: 'formatDay',
  summary: [
    '正文中的日期；在报告年度内的只写“5月12日”',
    'A date in running text; within the reported year just 5月12日',
  ],
  parameters: [{ name: 'value', type: DATE }],
  returns: TEXT,
  examples: [
    { template: '{{formatDay due}}', data: { year: 2026, due: '2026-05-12' }, gives: '5月12日' },
    { template: '{{formatDay due}}', data: { year: 2026, due: '2027-01-31' }, gives: '2027年1月31日' },
  ],
  run([value], { data }) {
    const day = dateInWords(textOf(value));
    const year = `${textOf(fieldsOf(data.root).year)}年`;
    return year.length > 1 && day.startsWith(year) ? day.slice(year.length) : day;
  },
};
