import { typeUnder } from '../types/entries.ts';
import { listOfType, TEXT } from '../types/value-type.ts';
import { fieldOf, listOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const valuesOf: Helper = {
  name: 'valuesOf',
  summary: ['列表各项某个键的值，去掉重复和空缺', 'The different values of one key over a list'],
  parameters: [
    { name: 'entries', type: listOfType(), mayBeMissing: true, isGiven: true },
    { name: 'key', type: TEXT, keyOf: { parameter: 'entries' } },
  ],
  returns: ({ type, text }) => listOfType(typeUnder(type('entries'), text('key')).type),
  examples: [
    {
      template: '{{join (valuesOf problems "source")}}',
      data: { problems: [{ source: '自查' }, { source: '督查' }, { source: '自查' }, {}] },
      gives: '自查、督查',
    },
  ],
  run: ([entries, key]) => [
    ...new Set(
      listOf(entries)
        .map((entry) => fieldOf(entry, String(key)))
        .filter((it) => it !== undefined),
    ),
  ],
};
