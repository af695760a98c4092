import type { RuleGroup } from '../rule.ts';

/** The right words, written with the right characters. */
export const group: Omit<RuleGroup, 'rules'> = {
  name: 'words',
  zh: '用字',
  en: 'Words',
};
