import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'duplicate-id',
  check(unit, at) {
    const first = new Map<string, number>();
    unit.problems?.forEach((problem, index) => {
      if (problem?.id === undefined) return;
      const id = String(problem.id);
      const before = first.get(id);
      if (before === undefined) first.set(id, index);
      else at.report(['problems', index, 'id'], { id, line: at.line(['problems', before, 'id']) });
    });
  },
};
