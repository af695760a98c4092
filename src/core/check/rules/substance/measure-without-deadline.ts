import { isOpen, measures } from '../../../unit/measures.ts';
import type { Rule } from '../../rule.ts';

export const measureWithoutDeadline: Rule<'measure-without-deadline'> = {
  code: 'measure-without-deadline',
  check(unit, at) {
    const all = [...measures(unit)];
    // measures-without-particulars tells of a file that states no deadline at all.
    if (!all.some(({ measure }) => 'due' in measure)) return;
    for (const { path, measure } of all) {
      if (!('due' in measure) && isOpen(measure)) at.reportWhole(path, {}, 'due');
    }
  },
};
