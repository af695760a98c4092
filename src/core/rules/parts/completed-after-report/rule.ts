import { measures } from '../../../unit/measures.ts';
import { isCompleted } from '../../../unit/states.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'completed-after-report',
  check(unit, at) {
    const date = unit.document?.date;
    if (date === undefined) return;
    for (const { path, measure } of measures(unit)) {
      const { completed } = measure;
      if (isCompleted(measure) && completed !== undefined && completed > date) {
        at.report([...path, 'completed'], { completed, date });
      }
    }
  },
};
