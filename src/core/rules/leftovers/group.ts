import type { RuleGroup } from '../rule.ts';

/** Text left over from last year, a template or a web page. */
export const group: Omit<RuleGroup, 'rules'> = {
  name: 'leftovers',
  zh: '残留',
  en: 'Leftovers',
};
