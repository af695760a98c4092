import { measures } from '../../../unit/measures.ts';
import { isUnsound } from '../../../unit/sound.ts';
import type { Rule } from '../../rule.ts';

export const completedUnfinished: Rule<'completed-unfinished'> = {
  code: 'completed-unfinished',
  check(unit, at) {
    for (const { path, measure } of measures(unit)) {
      const { status, completed } = measure;
      if (completed !== undefined && status !== '已完成' && !isUnsound(measure, 'status')) {
        at.report([...path, 'completed'], { status, completed });
      }
    }
  },
};
