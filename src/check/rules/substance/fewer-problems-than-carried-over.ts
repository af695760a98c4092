import type { Rule } from '../../rule.ts';
import { isUnsound } from '../../sound.ts';

export const fewerProblemsThanCarriedOver: Rule<'fewer-problems-than-carried-over'> = {
  code: 'fewer-problems-than-carried-over',
  check(unit, at) {
    if (isUnsound(unit, 'problems')) return;
    const isOpen = (it: NonNullable<typeof unit.carriedOver>[number]) =>
      it !== undefined && !isUnsound(it, 'status') && it.status !== '已完成';
    const open = (unit.carriedOver ?? []).filter(isOpen).length;
    const problems = unit.problems?.length ?? 0;
    if (problems < open) at.reportWhole([unit.problems ? 'problems' : 'carriedOver'], { problems, open });
  },
};
