import { chineseNumber } from '../../model/chinese-number.ts';
import { BOOLEAN, NUMBER, TEXT } from '../types/value-type.ts';
import type { Helper } from './helper.ts';

export const ordinal: Helper = {
  name: 'ordinal',
  summary: [
    '列表中的位置（@index，从零起）写成序号：一、二、三；figures=true 时写成 1、2、3',
    'A place in a list (@index, from zero) as 一, 二, 三, or with figures=true as 1, 2, 3',
  ],
  parameters: [{ name: 'index', type: NUMBER }],
  options: [{ name: 'figures', type: BOOLEAN, optional: true }],
  returns: TEXT,
  examples: [
    {
      template: '{{#each items}}{{ordinal @index}}是{{this}}；{{/each}}',
      data: { items: ['甲', '乙'] },
      gives: '一是甲；二是乙；',
    },
    {
      template: '{{#each items}}{{ordinal @index figures=true}}{{/each}}',
      data: { items: ['甲', '乙'] },
      gives: '12',
    },
  ],
  run: ([index], { hash }) => (hash.figures ? String(Number(index) + 1) : chineseNumber(Number(index) + 1)),
};
