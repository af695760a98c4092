import { NUMBER, TEXT } from '../types/value-type.ts';
import { percentInWords } from '../wording/percent.ts';
import type { Helper } from './helper.ts';

export const percent: Helper = {
  name: 'percent',
  summary: [
    '甲占乙的百分比，至多一位小数；乙为零时什么也不写',
    'One number as a percentage of another, to one decimal at most; nothing where the other is zero',
  ],
  parameters: [
    { name: 'part', type: NUMBER },
    { name: 'whole', type: NUMBER },
  ],
  returns: TEXT,
  examples: [
    { template: '{{percent done all}}', data: { done: 3, all: 4 }, gives: '75%' },
    { template: '{{percent done all}}', data: { done: 1, all: 3 }, gives: '33.3%' },
  ],
  run: ([part, whole]) => (Number(whole) > 0 ? percentInWords(Number(part) / Number(whole)) : ''),
};
