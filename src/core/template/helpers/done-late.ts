import { isCompleted } from '../../unit/states.ts';
import { BOOLEAN, DATE, mapOfTypes, TEXT } from '../types/value-type.ts';
import { fieldsOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const doneLate: Helper = {
  name: 'doneLate',
  summary: [
    '一项整改是否完成了，但晚于完成时限',
    'Whether a rectification was completed, but after its deadline',
  ],
  parameters: [
    {
      name: 'rectification',
      type: mapOfTypes({ due: DATE, completed: DATE, status: TEXT }),
      mayBeMissing: true,
    },
  ],
  returns: BOOLEAN,
  examples: [
    {
      template: '{{#if (doneLate r)}}晚于时限{{/if}}',
      data: { r: { due: '2026-09-30', completed: '2026-10-09', status: '已完成' } },
      gives: '晚于时限',
    },
    {
      template: '{{#if (doneLate r)}}晚于时限{{/if}}',
      data: { r: { due: '2026-09-30', completed: '2026-09-30', status: '已完成' } },
      gives: '',
    },
  ],
  run([rectification]) {
    const { due, completed, status } = fieldsOf(rectification);
    if (!isCompleted({ status }) || typeof due !== 'string' || typeof completed !== 'string') return false;
    return due < completed;
  },
};
