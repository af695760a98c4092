import { isOpen, measures } from '../../../unit/measures.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'measure-without-deadline',
  check(unit, at) {
    const all = [...measures(unit)];
    // A file without any deadline is reported by measures-without-particulars.
    if (!all.some(({ measure }) => 'due' in measure)) return;
    for (const { path, measure } of all) {
      if (!('due' in measure) && isOpen(measure)) at.reportWhole(path, {}, 'due');
    }
  },
};
