import type { RuleGroup } from '../../rule.ts';
import { emptyPhrase } from './empty-phrase.ts';
import { longEntry } from './long-entry.ts';
import { longParagraph } from './long-paragraph.ts';
import { longSentence } from './long-sentence.ts';

/** How a text reads. */
export const style: RuleGroup = {
  name: 'style',
  zh: '文风',
  en: 'Style',
  rules: [longSentence, emptyPhrase, longParagraph, longEntry],
};
