import type { RuleGroup } from '../../rule.ts';

/** Whether a problem, its cause and its measure say what a reader asks. */
export const substance: RuleGroup = {
  name: 'substance',
  zh: '内容',
  en: 'Substance',
  rules: [],
};
