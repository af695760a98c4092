import type { RuleGroup } from '../rule.ts';

/** Whether a file says the same thing the same way in two places. */
export const group: Omit<RuleGroup, 'rules'> = {
  name: 'consistency',
  zh: '一致性',
  en: 'Consistency',
};
