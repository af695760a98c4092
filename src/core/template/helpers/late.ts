import { isOverdue } from '../../unit/overdue.ts';
import { ANY, DATE, entriesOf, listOfType, mapOfTypes, TEXT } from '../types/value-type.ts';
import { fieldsOf, listOf, textOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const late: Helper = {
  name: 'late',
  summary: ['整改列表中逾期的各项', 'The overdue ones of a list of rectifications'],
  parameters: [
    {
      name: 'rectifications',
      type: listOfType(mapOfTypes({ due: DATE, status: TEXT })),
      mayBeMissing: true,
      isGiven: true,
    },
  ],
  returns: ({ type }) => listOfType(entriesOf(type('rectifications')) ?? ANY),
  examples: [
    {
      template: '{{countOf (late r)}}',
      data: { reportedOn: '2026-12-10', r: [{ due: '2026-09-30' }, { due: '2027-03-31' }] },
      gives: '1',
    },
  ],
  run: ([value], { data }) =>
    listOf(value).filter((it) => isOverdue(fieldsOf(it), textOf(fieldsOf(data.root).reportedOn))),
};
