import { wrongClaimsIn } from '../../../prose/counts/claims.ts';
import { sumsIn } from '../../../prose/counts/sums.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: TextRule<typeof words> = {
  code: 'sum-differs',
  roles: ['text', 'item'],
  checkText({ value }, at) {
    let isTold = false;
    for (const { from, to, total, parts, isComplete } of sumsIn(value)) {
      const sum = parts.reduce((all, it) => all + it, 0);
      if (isComplete ? sum === total : !isWrong(total, sum)) continue;
      isTold = true;
      at.report(from, to, { total, sum, parts: parts.join('+') });
    }
    for (const { from, to, said, found, of } of wrongClaimsIn(value)) {
      // Parts that exceed their total have been reported at the total.
      if (of !== 'part' || !isTold) at.report(from, to, { total: said, sum: found, parts: `${found}`, of });
    }
  },
};

/**
 * Parts after 其中 may be incomplete, but a very small gap is more likely a slip; and they can never exceed the total.
 */
const isWrong = (total: number, sum: number): boolean =>
  sum > total || (sum < total && total - sum <= Math.max(1, Math.floor(total / 20)));
