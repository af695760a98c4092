import { hasResponsible, isOpen, measures } from '../../../unit/measures.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'measures-without-particulars',
  check(unit, at) {
    const all = [...measures(unit)];
    const [first] = all;
    if (!first || !all.some(({ measure }) => isOpen(measure))) return;
    const due = !all.some(({ measure }) => 'due' in measure);
    const responsible = !all.some(({ measure }) => hasResponsible(measure));
    if (due || responsible) at.reportWhole(first.path.slice(0, 1), { due, responsible });
  },
};
