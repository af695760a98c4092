import type { RuleGroup } from '../rule.ts';

/** How readable a text is. */
export const group: Omit<RuleGroup, 'rules'> = {
  name: 'style',
  zh: '文风',
  en: 'Style',
};
