import { listOfType, NUMBER, TEXT } from '../types/value-type.ts';
import { fieldOf, listOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const sumOf: Helper = {
  name: 'sumOf',
  summary: ['列表各项某个数的合计', 'The total of one key over a list'],
  parameters: [
    { name: 'entries', type: listOfType(), mayBeMissing: true },
    { name: 'key', type: TEXT, keyOf: { parameter: 'entries' }, keyType: NUMBER },
  ],
  returns: NUMBER,
  examples: [
    {
      template: '{{sumOf coverage "articles"}}',
      data: { coverage: [{ articles: 12 }, { articles: 8 }] },
      gives: '20',
    },
  ],
  run: ([entries, key]) =>
    listOf(entries).reduce<number>((total, entry) => total + numberIn(fieldOf(entry, String(key))), 0),
};

/** No number in a report has more digits; a long text is not parsed as a number. */
const MOST_DIGITS = 30;

function numberIn(value: unknown): number {
  if (typeof value === 'string' && value.length > MOST_DIGITS) return 0;
  return Number(value) || 0;
}
