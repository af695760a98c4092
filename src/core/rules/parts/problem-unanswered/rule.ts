import { nearestIdAmong } from '../../../spelling/nearest-id.ts';
import { answeredIds, problemIds } from '../../../unit/problem-ids.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'problem-unanswered',
  check(unit, at) {
    const answered = answeredIds(unit);
    if (answered.incomplete) return;
    const places = new Map(
      problemIds(unit)
        .entries.toReversed()
        .map(({ id, path }) => [id, path]),
    );
    // A problem that is answered under a misspelt id counts as answered; unknown-problem reports the misspelling.
    const nearest = nearestIdAmong([...places.keys()]);
    const meant = new Set(answered.entries.map(({ id }) => (places.has(id) ? id : nearest(id)?.name)));
    for (const [id, path] of places) {
      if (!meant.has(id)) at.report(path, { id });
    }
  },
};
