import { ellipsesOf } from '../../../prose/ellipsis.ts';
import { WORDED } from '../../../prose/prose-roles.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: TextRule<typeof words> = {
  code: 'ellipsis',
  roles: WORDED,
  checkText({ value }, at) {
    for (const { from, to, isRight, etc } of ellipsesOf(value))
      if (!isRight && !etc) at.report(from, to, { written: value.slice(from, to) }, { text: '……' });
  },
};
