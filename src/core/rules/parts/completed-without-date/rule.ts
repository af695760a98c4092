import { measures } from '../../../unit/measures.ts';
import { isCompleted } from '../../../unit/states.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'completed-without-date',
  check(unit, at) {
    for (const { path, measure } of measures(unit)) {
      if (isCompleted(measure) && !('completed' in measure)) at.report([...path, 'status'], {});
    }
  },
};
