import { listOfType, NUMBER } from '../types/value-type.ts';
import { fieldOf, listOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const countOf: Helper = {
  name: 'countOf',
  summary: [
    '列表的项数；加上“键=值”则只数相符的项',
    'How many entries a list has; with key=value only those that match',
  ],
  parameters: [{ name: 'entries', type: listOfType(), mayBeMissing: true, isGiven: true }],
  entryKeys: { of: 'entries', whetherGiven: false },
  returns: NUMBER,
  examples: [
    { template: '{{countOf systems}}', data: { systems: [{}, {}] }, gives: '2' },
    {
      template: '{{countOf systems status="新建"}}',
      data: { systems: [{ status: '新建' }, { status: '沿用' }] },
      gives: '1',
    },
  ],
  run: ([entries], { hash }) =>
    listOf(entries).filter((entry) =>
      Object.entries(hash).every(([key, value]) => fieldOf(entry, key) === value),
    ).length,
};
