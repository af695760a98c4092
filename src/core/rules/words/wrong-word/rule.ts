import { phraseSlipsIn } from '../../../prose/phrases/phrase-slips.ts';
import { sloganSlipsIn } from '../../../prose/phrases/slogan-slips.ts';
import { quotedIn } from '../../../prose/quoted.ts';
import type { TextRule } from '../../rule.ts';
import { reportWordSlips } from '../report-word-slips.ts';
import type { words } from './words.ts';

export const rule: TextRule<typeof words> = {
  code: 'wrong-word',
  roles: ['text', 'item', 'phrase', 'heading', 'title'],
  checkText({ value }, at, { wrongWords }) {
    const wordSlips = reportWordSlips(value, wrongWords, at);
    const watchwords = sloganSlipsIn(value);
    for (const { from, wrong, right } of watchwords)
      at.report(from, from + wrong.length, { wrong, right }, { text: right });
    const slips = phraseSlipsIn(value);
    if (slips.length === 0) return;
    const isQuoted = quotedIn(value);
    const isWatchword = (from: number, to: number) =>
      watchwords.some((it) => it.from < to && from < it.from + it.wrong.length);
    for (const { from, wrong, right } of slips) {
      const to = from + wrong.length;
      // Slips in the list of wrong words are reported there, not again here.
      if (
        isQuoted(from) ||
        isWatchword(from, to) ||
        wordSlips.some((it) => it.from < to && from < it.from + it.slip.wrong.length)
      )
        continue;
      at.report(from, to, { wrong, right }, { text: right });
    }
  },
};
