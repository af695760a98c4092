import type { RuleGroup } from '../rule.ts';

/** Whether a sentence is complete and says what it means. */
export const group: Omit<RuleGroup, 'rules'> = {
  name: 'sentences',
  zh: '句子',
  en: 'Sentences',
};
