import type { RuleGroup } from '../rule.ts';

/** How a text reads. */
export const group: Omit<RuleGroup, 'rules'> = {
  name: 'style',
  zh: '文风',
  en: 'Style',
};
