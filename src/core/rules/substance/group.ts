import type { RuleGroup } from '../rule.ts';

/**
 * Whether problems, causes and measures answer a reader's questions, whether the report really is one and refers to
 * documents in force, and whether a document has what its form requires.
 */
export const group: Omit<RuleGroup, 'rules'> = {
  name: 'substance',
  zh: '内容',
  en: 'Substance',
};
