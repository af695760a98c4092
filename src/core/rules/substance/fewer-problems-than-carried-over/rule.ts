import { isOpen } from '../../../unit/measures.ts';
import { isUnsound } from '../../../unit/sound.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'fewer-problems-than-carried-over',
  check(unit, at) {
    if (isUnsound(unit, 'problems')) return;
    const open = (unit.carriedOver ?? []).filter((it) => it !== undefined && isOpen(it)).length;
    const problems = unit.problems?.length ?? 0;
    if (problems < open) at.reportWhole([unit.problems ? 'problems' : 'carriedOver'], { problems, open });
  },
};
