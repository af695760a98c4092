import type { RuleGroup } from '../rule.ts';

/** The marks in front of headings and items, where they are typed by hand. */
export const group: Omit<RuleGroup, 'rules'> = {
  name: 'numbering',
  zh: '序号',
  en: 'Numbering',
};
