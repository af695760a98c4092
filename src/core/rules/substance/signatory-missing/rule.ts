import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'signatory-missing',
  documents: ['situation-report'],
  check({ document }, at) {
    // Letters, orders and minutes have no place for a signatory.
    if (!document?.letterhead || 'signatory' in document || document.form) return;
    const to = [document.addressee ?? []].flat();
    // 各科室 are subordinate to the unit, and a document sent down to them has no 签发人.
    const isUpward = to.length > 0 && to.every((it) => it !== undefined && !/^各/.test(it));
    if (isUpward) at.reportWhole(['document'], {}, 'signatory');
  },
};
