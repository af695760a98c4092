import { NUMBER, TEXT } from '../types/value-type.ts';
import { changeInWords } from '../wording/change.ts';
import type { Helper } from './helper.ts';

export const yearOnYear: Helper = {
  name: 'yearOnYear',
  summary: [
    '与上年相比：增长、下降的百分比，或持平；上年为零时什么也不写',
    'The change since last year; nothing where last year was zero',
  ],
  parameters: [
    { name: 'value', type: NUMBER },
    { name: 'lastYear', type: NUMBER },
  ],
  returns: TEXT,
  examples: [
    { template: '{{yearOnYear v l}}', data: { v: 46, l: 40 }, gives: '增长15%' },
    { template: '{{yearOnYear v l}}', data: { v: 11, l: 12 }, gives: '下降8.3%' },
    { template: '{{yearOnYear v l}}', data: { v: 12, l: 12 }, gives: '持平' },
    { template: '{{yearOnYear v l}}', data: { v: 12, l: 0 }, gives: '' },
  ],
  run: ([value, lastYear]) => changeInWords(value, lastYear),
};
