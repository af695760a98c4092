import { groupsOf } from '../types/entries.ts';
import { listOfType, TEXT } from '../types/value-type.ts';
import { fieldOf, listOf } from '../values.ts';
import { groupEntries } from '../wording/group.ts';
import type { Helper } from './helper.ts';

export const groupBy: Helper = {
  name: 'groupBy',
  summary: [
    '按某个键分组，次序照首次出现；每组有 key 和 entries，没写该键的各自成组',
    'Groups entries by a key in order of first appearance: each group has key and entries; entries without it stand alone',
  ],
  parameters: [
    { name: 'entries', type: listOfType(), mayBeMissing: true, isGiven: true },
    { name: 'key', type: TEXT, keyOf: { parameter: 'entries' } },
  ],
  returns: (call) => groupsOf(call.type('entries'), call.type('entries'), call.text('key')),
  examples: [
    {
      template: '{{#each (groupBy work "aspect")}}{{key}}{{countOf entries}} {{/each}}',
      data: { work: [{ aspect: '培训' }, { aspect: '检查' }, { aspect: '培训' }] },
      gives: '培训2 检查1 ',
    },
  ],
  run: ([entries, key]) => groupEntries(listOf(entries), (it) => fieldOf(it, String(key))),
};
