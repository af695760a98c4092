import { hasResponsible, measures } from '../../../unit/measures.ts';
import { isCompleted } from '../../../unit/states.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'measure-without-responsible',
  check(unit, at) {
    const all = [...measures(unit)];
    // A file without anybody responsible is reported by measures-without-particulars.
    if (!all.some(({ measure }) => hasResponsible(measure))) return;
    for (const { path, measure } of all) {
      const isPast = path[0] === 'carriedOver' && isCompleted(measure);
      if (!hasResponsible(measure) && !isPast) at.reportWhole(path, {}, 'department');
    }
  },
};
