import { chineseDatesIn, WRONG_NOUGHTS } from '../../../prose/chinese-dates.ts';
import { quotedIn } from '../../../prose/quoted.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** The years of the country's goals, which the documents that set them write in 汉字. */
const GOAL = /^二〇(?:三五|五〇)年$/u;

/** The documents print every date that they make as 2026年1月5日, so that one in 汉字 mixes the two in one document. */
export const rule: TextRule<typeof words> = {
  code: 'chinese-date',
  roles: ['text', 'item', 'phrase', 'heading'],
  checkText({ value }, at) {
    const isQuoted = quotedIn(value);
    for (const { from, to, year, inFigures } of chineseDatesIn(value)) {
      if (isQuoted(from) || WRONG_NOUGHTS.test(year) || GOAL.test(value.slice(from, to))) continue;
      at.report(from, to, { written: value.slice(from, to), right: inFigures }, { text: inFigures });
    }
  },
};
