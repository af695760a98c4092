import { WORDED } from '../../../prose/prose-roles.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** Blanks at the beginning of a line: full-width ones, or several half-width ones before Chinese text. */
const INDENT = /^(?:[ \t]*　[ \t　]*(?=\S)|[ \t]{2,}(?=[\p{Script=Han}“《（]))/gmu;

export const rule: TextRule<typeof words> = {
  code: 'typed-indent',
  roles: WORDED,
  checkText({ value }, at) {
    for (const { index, 0: blanks } of value.matchAll(INDENT))
      at.report(index, index + blanks.length, {}, { text: '' });
  },
};
