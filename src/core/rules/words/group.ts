import type { RuleGroup } from '../rule.ts';

/** Which word is written, and with which characters. */
export const group: Omit<RuleGroup, 'rules'> = {
  name: 'words',
  zh: '用字',
  en: 'Words',
};
