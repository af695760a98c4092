import { groupsOf } from '../types/entries.ts';
import { listOfType, mapOfTypes, TEXT } from '../types/value-type.ts';
import { fieldOf, fieldsOf, listOf, textOf } from '../values.ts';
import { groupEntries } from '../wording/group.ts';
import { problemsOf } from '../wording/problems.ts';
import type { Helper } from './helper.ts';

export const groupByProblem: Helper = {
  name: 'groupByProblem',
  summary: [
    '按所对应的第一个问题的某个键给整改措施分组；每组有 key 和 entries',
    'Groups rectifications by a key of the first problem that each answers; each group has key and entries',
  ],
  parameters: [
    {
      name: 'rectifications',
      type: listOfType(mapOfTypes({ problems: listOfType() })),
      mayBeMissing: true,
      isGiven: true,
    },
    { name: 'key', type: TEXT, keyOf: { top: 'problems' } },
  ],
  returns: (call) => groupsOf(call.type('rectifications'), call.top('problems'), call.text('key')),
  examples: [
    {
      template: '{{#each (groupByProblem r "aspect")}}{{key}}{{countOf entries}} {{/each}}',
      data: {
        problems: [
          { id: 'P1', aspect: '认识' },
          { id: 'P2', aspect: '执行' },
        ],
        r: [{ problems: ['P2'] }, { problems: ['P1'] }, { problems: ['P2', 'P1'] }],
      },
      gives: '执行2 认识1 ',
    },
  ],
  run([rectifications, key], { data }) {
    const { byId } = problemsOf(data.root);
    return groupEntries(listOf(rectifications), (it) =>
      fieldOf(byId.get(textOf(listOf(fieldsOf(it).problems)[0]))?.at(-1)?.problem, String(key)),
    );
  },
};
