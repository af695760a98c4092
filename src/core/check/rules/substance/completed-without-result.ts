import { measures } from '../../../unit/measures.ts';
import type { Rule } from '../../rule.ts';

export const completedWithoutResult: Rule<'completed-without-result'> = {
  code: 'completed-without-result',
  check(unit, at) {
    for (const { path, measure } of measures(unit)) {
      if (measure.status === '已完成' && !('result' in measure)) at.report([...path, 'status'], {});
    }
  },
};
