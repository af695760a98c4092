import { lengthOf } from '../../../prose/length.ts';
import { sentencesOf } from '../../../prose/sentences.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** The title of a document is as long as it is; it counts for nothing. */
const TITLE = /《[^《》]*》/gu;

export const rule: TextRule<typeof words> = {
  code: 'long-sentence',
  wholeTexts: true,
  roles: ['text', 'item', 'phrase'],
  checkText({ value }, at, { sentenceLength }) {
    for (const span of sentencesOf(value)) {
      const sentence = value.slice(...span).replace(TITLE, '');
      // At a ； the reader has come to the end of a thought.
      const length = Math.max(...sentence.split('；').map(lengthOf));
      if (length > sentenceLength) at.report(...span, { length, most: sentenceLength });
    }
  },
};
