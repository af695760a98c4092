import { withGiven } from '../types/given.ts';
import { ANY, entriesOf, listOfType } from '../types/value-type.ts';
import { fieldOf, listOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const where: Helper = {
  name: 'where',
  summary: [
    '列表中与“键=值”相符的项；值为 true 时指写了该键的项，false 指没写的',
    'The entries that match key=value; true means that the key is given, false that it is not',
  ],
  parameters: [{ name: 'entries', type: listOfType(), mayBeMissing: true, isGiven: true }],
  entryKeys: { of: 'entries', whetherGiven: true },
  returns: ({ type, keysGiven }) =>
    listOfType(keysGiven.reduce((entry, key) => withGiven(entry, [key]), entriesOf(type('entries')) ?? ANY)),
  examples: [
    {
      template: '{{#each (where systems status="新建")}}{{title}}{{/each}}',
      data: {
        systems: [
          { status: '新建', title: '甲' },
          { status: '沿用', title: '乙' },
        ],
      },
      gives: '甲',
    },
    {
      template: '{{#each (where systems summary=true)}}{{title}}{{/each}}',
      data: { systems: [{ summary: '…', title: '甲' }, { title: '乙' }] },
      gives: '甲',
    },
  ],
  run: ([entries], { hash }) =>
    listOf(entries).filter((entry) =>
      Object.entries(hash).every(([key, value]) => {
        const field = fieldOf(entry, key);
        return typeof value === 'boolean' && typeof field !== 'boolean'
          ? (field !== undefined) === value
          : field === value;
      }),
    ),
};
