import { measures } from '../../../unit/measures.ts';
import type { Rule } from '../../rule.ts';

export const completedWithoutDate: Rule<'completed-without-date'> = {
  code: 'completed-without-date',
  check(unit, at) {
    for (const { path, measure } of measures(unit)) {
      if (measure.status === '已完成' && !('completed' in measure)) at.report([...path, 'status'], {});
    }
  },
};
