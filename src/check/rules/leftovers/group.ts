import type { RuleGroup } from '../../rule.ts';
import { advertisement } from './advertisement.ts';
import { doubledWords } from './doubled-words.ts';
import { nearIdenticalEntries } from './near-identical-entries.ts';
import { nearIdenticalLists } from './near-identical-lists.ts';
import { placeholder } from './placeholder.ts';
import { repeatedText } from './repeated-text.ts';
import { reviewComment } from './review-comment.ts';
import { webAddress } from './web-address.ts';

/** What last year, a template or a web page left behind. */
export const leftovers: RuleGroup = {
  name: 'leftovers',
  zh: '残留',
  en: 'Leftovers',
  rules: [
    placeholder,
    reviewComment,
    advertisement,
    webAddress,
    repeatedText,
    doubledWords,
    nearIdenticalEntries,
    nearIdenticalLists,
  ],
};
