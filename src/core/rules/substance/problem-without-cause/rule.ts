import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'problem-without-cause',
  check({ problems }, at) {
    const entries = (problems ?? []).flatMap((problem, index) => (problem ? [{ problem, index }] : []));
    const without = entries.filter(({ problem }) => !('cause' in problem));
    // If no problem has a cause, the unit never states causes; this is reported once.
    const allOfThem = without.length > 0 && without.length === entries.length;
    if (allOfThem) at.reportWhole(['problems'], { all: true });
    else for (const { index } of without) at.reportWhole(['problems', index], { all: false }, 'cause');
  },
};
