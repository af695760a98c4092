import { ANY, BOOLEAN } from '../types/value-type.ts';
import { listOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const given: Helper = {
  name: 'given',
  summary: ['所列各值是否都写了；0 也算写了', 'Whether all the values are given; 0 is given'],
  parameters: [{ name: 'value', type: ANY, rest: true, mayBeMissing: true, isGiven: true }],
  returns: BOOLEAN,
  examples: [
    { template: '{{#if (given n)}}有{{/if}}', data: { n: 0 }, gives: '有' },
    { template: '{{#if (given a b)}}都有{{else}}不全{{/if}}', data: { a: 1 }, gives: '不全' },
  ],
  run: (args) => args.every((it) => listOf(it).length > 0),
};
