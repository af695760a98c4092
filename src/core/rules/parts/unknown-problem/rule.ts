import { nearestIdAmong } from '../../../spelling/nearest-id.ts';
import { answeredIds, problemIds } from '../../../unit/problem-ids.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'unknown-problem',
  check(unit, at) {
    const problems = problemIds(unit);
    if (problems.incomplete) return;
    const ids = new Set(problems.entries.map(({ id }) => id));
    const known = [...ids];
    const nearest = nearestIdAmong(known);
    for (const { id, path } of answeredIds(unit).entries) {
      if (ids.has(id)) continue;
      const likely = nearest(id);
      at.report(
        path,
        { id, suggestion: likely?.name, known },
        likely?.certain ? { text: likely.name } : undefined,
      );
    }
  },
};
