import type { RuleGroup } from '../rule.ts';

/** Whether what is said twice is said alike. */
export const group: Omit<RuleGroup, 'rules'> = {
  name: 'consistency',
  zh: '一致性',
  en: 'Consistency',
};
