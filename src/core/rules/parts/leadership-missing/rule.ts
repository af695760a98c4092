import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'leadership-missing',
  documents: ['situation-report'],
  check(unit, at) {
    if (!('leadership' in unit)) at.reportMissing('leadership', {});
  },
};
