import { ANY, BOOLEAN } from '../types/value-type.ts';
import { listOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const all: Helper = {
  name: 'all',
  summary: [
    '所列各条件是否都成立：写了，不是“否”，列表不空',
    'Whether all the conditions hold: each is given, not false, and no empty list',
  ],
  parameters: [{ name: 'value', type: ANY, rest: true, mayBeMissing: true, isGiven: true }],
  returns: BOOLEAN,
  examples: [
    {
      template: '{{#if (all (more r 1) p)}}分组{{else}}不分{{/if}}',
      data: { r: [1, 2], p: ['甲'] },
      gives: '分组',
    },
    {
      template: '{{#if (all (more r 1) p)}}分组{{else}}不分{{/if}}',
      data: { r: [1], p: ['甲'] },
      gives: '不分',
    },
  ],
  run: (args) => args.every((it) => it !== false && listOf(it).length > 0),
};
