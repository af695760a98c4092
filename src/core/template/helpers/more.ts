import { BOOLEAN, listOfType, NUMBER, unionOf } from '../types/value-type.ts';
import { listOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const more: Helper = {
  name: 'more',
  summary: [
    '列表的项数（或数本身）是否大于给定的数',
    'Whether a list has more entries, or a number is more, than the number given',
  ],
  parameters: [
    { name: 'value', type: unionOf([listOfType(), NUMBER]), mayBeMissing: true, isGiven: true },
    { name: 'than', type: NUMBER },
  ],
  returns: BOOLEAN,
  examples: [
    { template: '{{#if (more a 1)}}多项{{else}}一项{{/if}}', data: { a: [1, 2] }, gives: '多项' },
    { template: '{{#if (more a 0)}}有{{else}}无{{/if}}', data: { a: 0 }, gives: '无' },
  ],
  run: ([value, than]) => (typeof value === 'number' ? value : listOf(value).length) > Number(than),
};
