import { WORDED } from '../../../prose/prose-roles.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** Blanks before the first character of a line: wide ones, or several narrow ones before a Chinese text. */
const INDENT = /^(?:[ \t]*　[ \t　]*(?=\S)|[ \t]{2,}(?=[\p{Script=Han}“《（]))/gmu;

export const rule: TextRule<typeof words> = {
  code: 'typed-indent',
  roles: WORDED,
  checkText({ value }, at) {
    for (const { index, 0: blanks } of value.matchAll(INDENT))
      at.report(index, index + blanks.length, {}, { text: '' });
  },
};
