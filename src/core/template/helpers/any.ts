import { ANY, BOOLEAN } from '../types/value-type.ts';
import { listOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const any: Helper = {
  name: 'any',
  summary: ['所列各值是否至少写了一个', 'Whether at least one of the values is given and not false'],
  parameters: [{ name: 'value', type: ANY, rest: true, mayBeMissing: true, isAbsent: true }],
  returns: BOOLEAN,
  examples: [{ template: '{{#if (any a b)}}有{{/if}}', data: { b: ['甲'] }, gives: '有' }],
  run: (args) => args.some((it) => it !== false && listOf(it).length > 0),
};
