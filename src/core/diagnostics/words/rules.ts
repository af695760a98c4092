import { consistencyWords } from './rules/consistency.ts';
import { figuresWords } from './rules/figures.ts';
import { leftoversWords } from './rules/leftovers.ts';
import { numberingWords } from './rules/numbering.ts';
import { partsWords } from './rules/parts.ts';
import { punctuationWords } from './rules/punctuation.ts';
import { sentencesWords } from './rules/sentences.ts';
import { styleWords } from './rules/style.ts';
import { substanceWords } from './rules/substance.ts';
import { wordsWords } from './rules/words.ts';

/** The rules: one code for each file under `src/core/check/rules/`, in files named for its folders. */
export const ruleWords = {
  ...partsWords,
  ...leftoversWords,
  ...punctuationWords,
  ...figuresWords,
  ...numberingWords,
  ...consistencyWords,
  ...substanceWords,
  ...styleWords,
  ...wordsWords,
  ...sentencesWords,
};
