import { WORDED } from '../../../prose/prose-roles.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** Characters that look like · between two Chinese characters (GB/T 15834-2011, 4.14.2). */
const DOT = /(?<=\p{Script=Han})[•・‧∙⋅･](?=\p{Script=Han})/gu;

export const rule: TextRule<typeof words> = {
  code: 'interpunct',
  roles: WORDED,
  checkText({ value }, at) {
    for (const { index, 0: dot } of value.matchAll(DOT)) at.report(index, index + 1, { dot }, { text: '·' });
  },
};
