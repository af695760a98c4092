import type { Helper } from './helper.ts';

export const is: Helper = {
  name: 'is',
  summary: ['值是否等于所列的任何一个', 'Whether a value equals one of those listed'],
  parameters: [
    { name: 'value', type: 'any' },
    { name: 'other', type: 'any' },
  ],
  returns: 'boolean',
  examples: [
    {
      template: '{{#if (is status "已完成")}}完成{{else}}未完成{{/if}}',
      data: { status: '推进中' },
      gives: '未完成',
    },
  ],
  run: ([value, ...others]) => others.includes(value),
};
