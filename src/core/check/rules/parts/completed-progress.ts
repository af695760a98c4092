import { measures } from '../../../unit/measures.ts';
import type { Rule } from '../../rule.ts';

export const completedProgress: Rule<'completed-progress'> = {
  code: 'completed-progress',
  check(unit, at) {
    for (const { path, measure } of measures(unit)) {
      const { status, progress } = measure;
      if (status === '已完成' && progress !== undefined && progress !== 100) {
        at.report([...path, 'progress'], { progress });
      }
    }
  },
};
