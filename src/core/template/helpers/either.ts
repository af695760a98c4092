import { ANY } from '../types/value-type.ts';
import { listOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const either: Helper = {
  name: 'either',
  summary: ['所列各值中第一个写了的；0 也算写了', 'The first of the values that is given; 0 is given'],
  parameters: [{ name: 'value', type: ANY, rest: true, mayBeMissing: true }],
  returns: ANY,
  examples: [
    {
      template: '{{#each items}}{{either text this}}；{{/each}}',
      data: { items: ['甲', { text: '乙' }] },
      gives: '甲；乙；',
    },
  ],
  run: (args) => args.find((it) => listOf(it).length > 0),
};
