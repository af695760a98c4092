import type { RuleGroup } from '../rule.ts';

/** GB/T 15835-2011 出版物上数字用法. */
export const group: Omit<RuleGroup, 'rules'> = {
  name: 'figures',
  zh: '数字和日期',
  en: 'Figures and dates',
};
