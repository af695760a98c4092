import type { Rule } from '../../rule.ts';

export const leadershipMissing: Rule<'leadership-missing'> = {
  code: 'leadership-missing',
  documents: ['situation-report'],
  check(unit, at) {
    if (!('leadership' in unit)) at.reportMissing('leadership', {});
  },
};
