import { catalogue } from '../../diagnostics/catalogue.ts';
import { ruleWords } from '../../diagnostics/words/rules.ts';

/**
 * Whether the severity of a code can be set, and a finding of it silenced. What is an error of itself cannot: a document
 * that is made regardless would be wrong.
 */
export const isSettable = (code: string): boolean =>
  Object.hasOwn(ruleWords, code) && catalogue[code as keyof typeof ruleWords].severity !== 'error';
