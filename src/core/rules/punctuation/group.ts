import type { RuleGroup } from '../rule.ts';

/** GB/T 15834-2011 标点符号用法. */
export const group: Omit<RuleGroup, 'rules'> = {
  name: 'punctuation',
  zh: '标点符号',
  en: 'Punctuation',
};
