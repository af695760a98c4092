import type { Rule } from '../../rule.ts';

export const duplicateId: Rule<'duplicate-id'> = {
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
