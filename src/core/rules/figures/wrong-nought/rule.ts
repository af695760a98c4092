import { chineseDatesIn, WRONG_NOUGHTS } from '../../../prose/chinese-dates.ts';
import { quotedIn } from '../../../prose/quoted.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: TextRule<typeof words> = {
  code: 'wrong-nought',
  roles: ['text', 'item', 'phrase', 'heading', 'title'],
  checkText({ value, role }, at) {
    const isQuoted = quotedIn(value);
    for (const { from, to, year, inFigures } of chineseDatesIn(value)) {
      const wrong = WRONG_NOUGHTS.exec(year);
      if (!wrong) continue;
      const start = from + wrong.index;
      const right = year.replaceAll(new RegExp(WRONG_NOUGHTS, 'g'), (it) => '〇'.repeat(it.length));
      // A quotation or title keeps its Chinese numerals; elsewhere the document writes dates in figures.
      const mend =
        role === 'title' || isQuoted(from)
          ? { text: right, part: [from, from + year.length] as const }
          : { text: inFigures, part: [from, to] as const };
      at.report(start, start + wrong[0].length, { written: wrong[0], right: mend.text }, mend);
    }
  },
};
