import { chineseDatesIn, WRONG_NOUGHTS } from '../../../prose/chinese-dates.ts';
import { quotedIn } from '../../../prose/quoted.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** The target years of national plans, which the plans write in Chinese numerals. */
const GOAL = /^二〇(?:三五|五〇)年$/u;

/** Documents print every date of their own as 2026年1月5日, so a date in Chinese numerals would mix two forms. */
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
