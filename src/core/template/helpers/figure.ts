import { mapOfTypes, NUMBER, TEXT } from '../types/value-type.ts';
import { fieldsOf, textOf } from '../values.ts';
import { changeInWords, isRate } from '../wording/change.ts';
import type { Helper } from './helper.ts';

export const figure: Helper = {
  name: 'figure',
  summary: [
    '一项数据：名称、数值、单位，有上年数的注明变化',
    'A figure: name, value, unit, and how it changed since last year where that is given',
  ],
  parameters: [
    { name: 'figure', type: mapOfTypes({ name: TEXT, value: NUMBER, unit: TEXT, lastYear: NUMBER }) },
  ],
  returns: TEXT,
  examples: [
    {
      template: '{{figure f}}',
      data: { f: { name: '安全检查', value: 46, unit: '次', lastYear: 40 } },
      gives: '安全检查46次（上年40次，增长15%）',
    },
    {
      template: '{{figure f}}',
      data: { f: { name: '参训', value: 120, unit: '人次' } },
      gives: '参训120人次',
    },
    {
      template: '{{figure f}}',
      data: { f: { name: '整改率', value: 94.3, unit: '%', lastYear: 91.2 } },
      gives: '整改率94.3%（上年91.2%，提高3.1个百分点）',
    },
  ],
  run([value]) {
    const { name, value: number, unit, lastYear } = fieldsOf(value);
    const measured = { name: textOf(name), unit: textOf(unit) };
    const now = `${measured.name}${textOf(number)}${measured.unit}`;
    if (typeof lastYear !== 'number') return now;
    const change = changeInWords(number, lastYear, measured);
    if (lastYear === 0 && number !== 0 && !isRate(measured)) return `${now}（上年没有）`;
    return `${now}（上年${lastYear}${measured.unit}，${change}）`;
  },
};
