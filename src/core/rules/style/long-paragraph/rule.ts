import { lengthOf } from '../../../prose/length.ts';
import { paragraphsOf } from '../../../prose/paragraphs.ts';
import { sentencesOf } from '../../../prose/sentences.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** Fifteen lines of 28 characters, two thirds of a page of 22 lines (GB/T 9704-2012, 5.2.3). */
const MOST = 15 * 28;

export const rule: TextRule<typeof words> = {
  code: 'long-paragraph',
  wholeTexts: true,
  roles: ['text'],
  checkText({ value }, at) {
    if (value.length <= MOST) return;
    for (const { from, value: paragraph } of paragraphsOf(value)) {
      const length = lengthOf(paragraph);
      if (length <= MOST) continue;
      const [, end] = sentencesOf(paragraph)[0] ?? [0, paragraph.length];
      at.report(from, from + end, { length, most: MOST });
    }
  },
};
