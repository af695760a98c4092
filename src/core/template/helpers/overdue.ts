import { isOverdue } from '../../unit/overdue.ts';
import { BOOLEAN, DATE, mapOfTypes, TEXT } from '../types/value-type.ts';
import { fieldsOf, textOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const overdue: Helper = {
  name: 'overdue',
  summary: [
    '一项整改在成文日期时是否逾期：过了完成时限且未完成',
    "Whether a rectification is past its deadline and not completed on the document's date",
  ],
  parameters: [{ name: 'rectification', type: mapOfTypes({ due: DATE, status: TEXT }), mayBeMissing: true }],
  returns: BOOLEAN,
  examples: [
    {
      template: '{{#if (overdue r)}}逾期{{/if}}',
      data: { reportedOn: '2026-12-10', r: { due: '2026-09-30', status: '推进中' } },
      gives: '逾期',
    },
    {
      template: '{{#if (overdue r)}}逾期{{/if}}',
      data: { reportedOn: '2026-12-10', r: { due: '2026-09-30', status: '已完成' } },
      gives: '',
    },
  ],
  run: ([value], { data }) => isOverdue(fieldsOf(value), textOf(fieldsOf(data.root).reportedOn)),
};
