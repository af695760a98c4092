import { ANY, entriesOf, listOfType, TEXT } from '../types/value-type.ts';
import { fieldOf, listOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const whereAny: Helper = {
  name: 'whereAny',
  summary: ['列表中至少写了所列各键之一的项', 'The entries of a list that give at least one of the keys'],
  parameters: [
    { name: 'entries', type: listOfType(), mayBeMissing: true, isGiven: true },
    { name: 'key', type: TEXT, rest: true, keyOf: { parameter: 'entries' } },
  ],
  returns: ({ type }) => listOfType(entriesOf(type('entries')) ?? ANY),
  examples: [
    {
      template: '{{#each (whereAny work "title" "measures")}}{{aspect}}；{{/each}}',
      data: { work: [{ aspect: '检查' }, { aspect: '培训', measures: ['举办一期培训'] }] },
      gives: '培训；',
    },
  ],
  run: ([entries, ...keys]) =>
    listOf(entries).filter((entry) => keys.some((key) => listOf(fieldOf(entry, String(key))).length > 0)),
};
