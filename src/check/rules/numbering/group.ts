import type { RuleGroup } from '../../rule.ts';

/** The marks in front of headings and items, where they are typed by hand. */
export const numbering: RuleGroup = {
  name: 'numbering',
  zh: '序号',
  en: 'Numbering',
  rules: [],
};
