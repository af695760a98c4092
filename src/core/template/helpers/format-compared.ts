import { mapOfTypes, NUMBER, TEXT } from '../types/value-type.ts';
import { fieldsOf, textOf } from '../values.ts';
import { changeInWords, differenceOf, isRate } from '../wording/change.ts';
import { joined } from '../wording/joint.ts';
import type { Helper } from './helper.ts';

export const formatCompared: Helper = {
  name: 'formatCompared',
  summary: [
    '一项数据及其与上年的比较，写成句子：数量写增减多少，基数不小的兼写百分比；比率以百分点计',
    'A figure and how it compares with last year, as a sentence has it: the difference, with a percentage where last year’s was no small number; a rate in percentage points',
  ],
  parameters: [
    { name: 'figure', type: mapOfTypes({ name: TEXT, value: NUMBER, unit: TEXT, lastYear: NUMBER }) },
  ],
  returns: TEXT,
  examples: [
    {
      template: '{{formatCompared f}}',
      data: { f: { name: '安全检查', value: 46, unit: '次', lastYear: 40 } },
      gives: '安全检查46次，比上年增加6次、增长15%',
    },
    {
      template: '{{formatCompared f}}',
      data: { f: { name: '专题研究', value: 4, unit: '次', lastYear: 3 } },
      gives: '专题研究4次，比上年增加1次',
    },
    {
      template: '{{formatCompared f}}',
      data: { f: { name: '整改率', value: 94.3, unit: '%', lastYear: 91.2 } },
      gives: '整改率为94.3%，比上年提高3.1个百分点',
    },
    {
      template: '{{formatCompared f}}',
      data: { f: { name: '事故', value: 0, unit: '起', lastYear: 0 } },
      gives: '事故0起，与上年持平',
    },
    {
      template: '{{formatCompared f}}',
      data: { f: { name: '整改隐患', value: 87, unit: '处', lastYear: 0 } },
      gives: '整改隐患87处，上年没有',
    },
  ],
  run([figure]) {
    const { name, value, unit, lastYear } = fieldsOf(figure);
    const measured = { name: textOf(name), unit: textOf(unit) };
    const rate = isRate(measured);
    const now = `${rate ? joined(measured.name, '为') : measured.name}${textOf(value)}${measured.unit}`;
    if (typeof value !== 'number' || typeof lastYear !== 'number') return now;
    const change = changeInWords(value, lastYear, measured);
    if (change === '持平') return `${now}，与上年持平`;
    if (rate) return `${now}，比上年${change}`;
    if (lastYear === 0) return `${now}，上年没有`;
    const difference = `${value > lastYear ? '增加' : '减少'}${differenceOf(value, lastYear)}${measured.unit}`;
    const isShare = change.endsWith('%') && lastYear >= LEAST_BASE && value <= lastYear * MOST_TIMES;
    return `${now}，比上年${difference}${isShare ? `、${change}` : ''}`;
  },
};

/** Below this number a percentage exaggerates: from 3 to 4 would be 增长33.3%. */
const LEAST_BASE = 10;

/** Above this factor a percentage is in the hundreds, which nobody can picture. */
const MOST_TIMES = 3;
