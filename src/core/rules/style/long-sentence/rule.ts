import { lengthOf } from '../../../prose/length.ts';
import { sentencesOf } from '../../../prose/sentences.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** The titles of documents are not counted, since nobody can shorten them. */
const TITLE = /《[^《》]*》/gu;

export const rule: TextRule<typeof words> = {
  code: 'long-sentence',
  wholeTexts: true,
  roles: ['text', 'item', 'phrase'],
  checkText({ value }, at, { sentenceLength }) {
    if (value.length <= sentenceLength) return;
    for (const span of sentencesOf(value)) {
      const sentence = value.slice(...span).replace(TITLE, '');
      // A ； ends a thought for the reader.
      const length = Math.max(...sentence.split('；').map(lengthOf));
      if (length > sentenceLength) at.report(...span, { length, most: sentenceLength });
    }
  },
};
