import { isOpen } from '../../../unit/measures.ts';
import { isUnsound } from '../../../unit/sound.ts';
import type { Rule } from '../../rule.ts';

export const fewerProblemsThanCarriedOver: Rule<'fewer-problems-than-carried-over'> = {
  code: 'fewer-problems-than-carried-over',
  check(unit, at) {
    if (isUnsound(unit, 'problems')) return;
    const open = (unit.carriedOver ?? []).filter((it) => it !== undefined && isOpen(it)).length;
    const problems = unit.problems?.length ?? 0;
    if (problems < open) at.reportWhole([unit.problems ? 'problems' : 'carriedOver'], { problems, open });
  },
};
