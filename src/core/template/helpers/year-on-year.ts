import { NUMBER, TEXT } from '../types/value-type.ts';
import { textOf } from '../values.ts';
import { changeInWords } from '../wording/change.ts';
import type { Helper } from './helper.ts';

export const yearOnYear: Helper = {
  name: 'yearOnYear',
  summary: [
    '与上年相比：增长、下降的百分比，或持平；写明 unit（计量单位）和 name（名称）的，比率以百分点计，不能算百分比的写增减的数量',
    'The change since last year; told the unit and the name, a rate changes by percentage points, and where there is no percentage the number is given',
  ],
  parameters: [
    { name: 'value', type: NUMBER },
    { name: 'lastYear', type: NUMBER },
  ],
  options: [
    { name: 'unit', type: TEXT, optional: true, mayBeMissing: true },
    { name: 'name', type: TEXT, optional: true, mayBeMissing: true },
  ],
  returns: TEXT,
  examples: [
    { template: '{{yearOnYear v l}}', data: { v: 46, l: 40 }, gives: '增长15%' },
    { template: '{{yearOnYear v l}}', data: { v: 11, l: 12 }, gives: '下降8.3%' },
    { template: '{{yearOnYear v l}}', data: { v: 12, l: 12 }, gives: '持平' },
    { template: '{{yearOnYear v l}}', data: { v: 12, l: 0 }, gives: '' },
    { template: '{{yearOnYear v l unit="%"}}', data: { v: 94.3, l: 91.2 }, gives: '提高3.1个百分点' },
    { template: '{{yearOnYear v l unit="起"}}', data: { v: 0, l: 2 }, gives: '减少2起' },
  ],
  run: ([value, lastYear], { hash }) =>
    changeInWords(value, lastYear, {
      name: textOf(hash.name),
      unit: 'unit' in hash ? textOf(hash.unit) : undefined,
    }),
};
