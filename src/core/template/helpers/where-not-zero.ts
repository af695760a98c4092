import { withGiven } from '../types/given.ts';
import { ANY, entriesOf, listOfType, NUMBER, TEXT } from '../types/value-type.ts';
import { fieldOf, listOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const whereNotZero: Helper = {
  name: 'whereNotZero',
  summary: ['列表中某个数写了而不为零的项', 'The entries of a list of which a number is given and not zero'],
  parameters: [
    { name: 'entries', type: listOfType(), mayBeMissing: true, isGiven: true },
    { name: 'key', type: TEXT, keyOf: { parameter: 'entries' }, keyType: NUMBER },
  ],
  returns: ({ type, text }) => {
    const key = text('key');
    const entry = entriesOf(type('entries')) ?? ANY;
    return listOfType(key === undefined ? entry : withGiven(entry, [key]));
  },
  examples: [
    {
      template: '{{#list (whereNotZero coverage "articles")}}{{outlet}}{{articles}}篇{{/list}}',
      data: {
        coverage: [
          { outlet: '青山日报', articles: 3 },
          { outlet: '县电视台', articles: 0 },
        ],
      },
      gives: '青山日报3篇',
    },
  ],
  run: ([entries, key]) =>
    listOf(entries).filter((it) => {
      const number = fieldOf(it, String(key));
      return typeof number === 'number' && number !== 0;
    }),
};
