import type { RuleGroup } from '../../rule.ts';
import { advertisement } from './advertisement.ts';
import { beginsMidway } from './begins-midway.ts';
import { brokenLine } from './broken-line.ts';
import { cutOff } from './cut-off.ts';
import { doubledWords } from './doubled-words.ts';
import { leadInTwice } from './lead-in-twice.ts';
import { nearIdenticalEntries } from './near-identical-entries.ts';
import { nearIdenticalLists } from './near-identical-lists.ts';
import { placeholder } from './placeholder.ts';
import { privateUseCharacter } from './private-use-character.ts';
import { repeatedText } from './repeated-text.ts';
import { reviewComment } from './review-comment.ts';
import { sampleText } from './sample-text.ts';
import { strayCharacter } from './stray-character.ts';
import { webAddress } from './web-address.ts';

/** What last year, a template or a web page left behind. */
export const leftovers: RuleGroup = {
  name: 'leftovers',
  zh: '残留',
  en: 'Leftovers',
  rules: [
    placeholder,
    sampleText,
    reviewComment,
    advertisement,
    webAddress,
    brokenLine,
    beginsMidway,
    cutOff,
    repeatedText,
    leadInTwice,
    doubledWords,
    privateUseCharacter,
    strayCharacter,
    nearIdenticalEntries,
    nearIdenticalLists,
  ],
};
