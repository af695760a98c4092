import { ANY, BOOLEAN } from '../types/value-type.ts';
import type { Helper } from './helper.ts';

export const is: Helper = {
  name: 'is',
  summary: ['值是否等于所列的任何一个', 'Whether a value equals one of those listed'],
  parameters: [
    { name: 'value', type: ANY, mayBeMissing: true, isGiven: true },
    { name: 'other', type: ANY, rest: true, mayBeMissing: true, comparedWith: 'value' },
  ],
  returns: BOOLEAN,
  examples: [
    {
      template: '{{#if (is status "已完成")}}完成{{else}}未完成{{/if}}',
      data: { status: '推进中' },
      gives: '未完成',
    },
  ],
  run: ([value, ...others]) => others.includes(value),
};
