import { measures } from '../../../unit/measures.ts';
import { isCompleted } from '../../../unit/states.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'completed-progress',
  check(unit, at) {
    for (const { path, measure } of measures(unit)) {
      const { progress } = measure;
      if (isCompleted(measure) && progress !== undefined && progress !== 100) {
        at.report([...path, 'progress'], { progress });
      }
    }
  },
};
