import { BOOLEAN, DATE } from '../types/value-type.ts';
import { fieldsOf, textOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const beforeYear: Helper = {
  name: 'beforeYear',
  summary: ['日期是否早于报告年度', 'Whether a date lies before the reported year'],
  parameters: [{ name: 'value', type: DATE, mayBeMissing: true }],
  returns: BOOLEAN,
  examples: [
    {
      template: '{{#if (beforeYear adopted)}}执行{{else}}印发{{/if}}',
      data: { year: 2026, adopted: '2024-03-01' },
      gives: '执行',
    },
    {
      template: '{{#if (beforeYear adopted)}}执行{{else}}印发{{/if}}',
      data: { year: 2026, adopted: '2026-03-01' },
      gives: '印发',
    },
  ],
  run([value], { data }) {
    const parts = /^(\d{4})-/.exec(textOf(value));
    const { year } = fieldsOf(data.root);
    return parts !== null && typeof year === 'number' && Number(parts[1]) < year;
  },
};
