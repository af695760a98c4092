import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

/** Two measures may well end on the same day. */
const FEWEST = 3;

export const rule: Rule<typeof words> = {
  code: 'one-deadline-for-all',
  check({ rectifications = [] }, at) {
    const [due, ...others] = new Set(rectifications.map((it) => it?.due));
    if (rectifications.length < FEWEST || due === undefined || others.length > 0) return;
    at.reportWhole(['rectifications'], { due, count: rectifications.length });
  },
};
