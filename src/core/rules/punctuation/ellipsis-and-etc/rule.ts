import { ellipsesOf } from '../../../prose/ellipsis.ts';
import { WORDED } from '../../../prose/prose-roles.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: TextRule<typeof words> = {
  code: 'ellipsis-and-etc',
  roles: WORDED,
  checkText({ value }, at) {
    for (const { from, to, etc } of ellipsesOf(value)) {
      if (!etc) continue;
      const word = value.slice(...etc);
      at.report(Math.min(from, etc[0]), Math.max(to, etc[1]), { word }, { text: '', part: [from, to] });
    }
  },
};
