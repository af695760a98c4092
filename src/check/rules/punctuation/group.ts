import type { RuleGroup } from '../../rule.ts';
import { halfWidthMark } from './half-width-mark.ts';

/** GB/T 15834-2011 标点符号用法. */
export const punctuation: RuleGroup = {
  name: 'punctuation',
  zh: '标点符号',
  en: 'Punctuation',
  rules: [halfWidthMark],
};
