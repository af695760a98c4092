import type { RuleGroup } from '../rule.ts';

/** What must hold between the parts of a file. */
export const group: Omit<RuleGroup, 'rules'> = {
  name: 'parts',
  zh: '前后关系',
  en: 'Between the parts of a file',
};
