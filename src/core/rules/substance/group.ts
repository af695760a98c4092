import type { RuleGroup } from '../rule.ts';

/**
 * Whether a problem, its cause and its measure say what a reader asks, whether the report is one and goes by what is in
 * force, and whether a document has what its form asks.
 */
export const group: Omit<RuleGroup, 'rules'> = {
  name: 'substance',
  zh: '内容',
  en: 'Substance',
};
