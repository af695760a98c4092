import { hasResponsible, measures } from '../../measures.ts';
import type { Rule } from '../../rule.ts';

export const measuresWithoutParticulars: Rule<'measures-without-particulars'> = {
  code: 'measures-without-particulars',
  check(unit, at) {
    const all = [...measures(unit)];
    const [first] = all;
    if (!first || all.every(({ measure }) => measure.status === '已完成')) return;
    const due = !all.some(({ measure }) => 'due' in measure);
    const responsible = !all.some(({ measure }) => hasResponsible(measure));
    if (due || responsible) at.reportWhole(first.path.slice(0, 1), { due, responsible });
  },
};
