import { isOpen, measures } from '../../../unit/measures.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
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
