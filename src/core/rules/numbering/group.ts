import type { RuleGroup } from '../rule.ts';

/** Numbers in front of headings and items, where they are typed by hand. */
export const group: Omit<RuleGroup, 'rules'> = {
  name: 'numbering',
  zh: '序号',
  en: 'Numbering',
};
