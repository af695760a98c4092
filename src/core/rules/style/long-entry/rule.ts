import { isInRules } from '../../../prose/are-to-differ.ts';
import { lengthOf } from '../../../prose/length.ts';
import { sentencesOf } from '../../../prose/sentences.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** Six lines of 28 characters (GB/T 9704-2012, 5.2.3): a longer entry is a paragraph. */
const MOST = 6 * 28;

/** The definition of a term in rules may be as long as necessary. */
const DEFINITION = /^[^，。；：]{1,30}(?:[，：]|是指|指)/u;

export const rule: TextRule<typeof words> = {
  code: 'long-entry',
  wholeTexts: true,
  roles: ['item'],
  checkText({ value, path }, at) {
    if (value.length <= MOST || (isInRules(path) && DEFINITION.test(value))) return;
    const length = lengthOf(value);
    const sentences = sentencesOf(value);
    const [first] = sentences;
    // A long entry of one sentence is reported by long-sentence.
    if (length > MOST && first && sentences.length > 1)
      at.report(...first, { length, sentences: sentences.length, most: MOST });
  },
};
