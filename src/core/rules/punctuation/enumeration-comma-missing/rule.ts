import { WORDED } from '../../../prose/prose-roles.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** The next title after a title with a remark, without 、 between them (GB/T 15834-2011, 4.5.3.5). */
const REMARK = /(?<=》（[^（）\n]{1,60})）《/g;

export const rule: TextRule<typeof words> = {
  code: 'enumeration-comma-missing',
  roles: WORDED,
  checkText({ value }, at) {
    for (const { index } of value.matchAll(REMARK)) at.report(index, index + 2, {}, { text: '）、《' });
  },
};
