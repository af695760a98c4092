import { groupsOf } from '../types/entries.ts';
import { withGiven } from '../types/given.ts';
import { ANY, entriesOf, listOfType, mapOfTypes, TEXT } from '../types/value-type.ts';
import { fieldsOf, listOf, textOf } from '../values.ts';
import { groupEntries } from '../wording/group.ts';
import { foundBy } from '../wording/source.ts';
import type { Helper } from './helper.ts';

export const groupBySource: Helper = {
  name: 'groupBySource',
  summary: [
    '把写了来源的问题按来源分组，“督查”和“督查发现”是一个来源；每组有 key（如“督查发现”）和 entries',
    'Groups the problems whose source is given by it, 督查 and 督查发现 being one; each group has key, such as 督查发现, and entries',
  ],
  parameters: [
    {
      name: 'problems',
      type: listOfType(mapOfTypes({ source: TEXT })),
      mayBeMissing: true,
      isGiven: true,
    },
  ],
  returns({ type }) {
    const found = listOfType(withGiven(entriesOf(type('problems')) ?? ANY, ['source']));
    return groupsOf(found, found, 'source');
  },
  examples: [
    {
      template: '{{#each (groupBySource problems)}}{{key}}{{countOf entries}}个；{{/each}}',
      data: { problems: [{ source: '督查' }, {}, { source: '督查发现' }, { source: '群众反映' }] },
      gives: '督查发现2个；群众反映1个；',
    },
  ],
  run: ([problems]) =>
    groupEntries(
      listOf(problems).filter((it) => textOf(fieldsOf(it).source) !== ''),
      (it) => foundBy(textOf(fieldsOf(it).source)),
    ),
};
