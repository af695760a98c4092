import type { RuleGroup } from '../rule.ts';

/** What last year, a template or a web page left behind. */
export const group: Omit<RuleGroup, 'rules'> = {
  name: 'leftovers',
  zh: '残留',
  en: 'Leftovers',
};
