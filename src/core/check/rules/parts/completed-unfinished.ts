import { isOpen, measures } from '../../../unit/measures.ts';
import type { Rule } from '../../rule.ts';

export const completedUnfinished: Rule<'completed-unfinished'> = {
  code: 'completed-unfinished',
  check(unit, at) {
    for (const { path, measure } of measures(unit)) {
      const { status, completed } = measure;
      if (completed !== undefined && isOpen(measure)) {
        at.report([...path, 'completed'], { status, completed });
      }
    }
  },
};
