import type { RuleGroup } from '../../rule.ts';

/** How a text reads. */
export const style: RuleGroup = {
  name: 'style',
  zh: '文风',
  en: 'Style',
  rules: [],
};
