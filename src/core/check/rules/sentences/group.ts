import type { RuleGroup } from '../../rule.ts';
import { contradictoryNegation } from './contradictory-negation.ts';
import { missingSubject } from './missing-subject.ts';
import { missingWord } from './missing-word.ts';

/** Whether a sentence has all that it needs, and says what it means. */
export const sentences: RuleGroup = {
  name: 'sentences',
  zh: '句子',
  en: 'Sentences',
  rules: [contradictoryNegation, missingSubject, missingWord],
};
