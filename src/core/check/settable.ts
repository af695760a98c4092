import { isRule, knownCodes } from '../generated/codes.ts';

/**
 * Whether a unit can set the severity of a code and silence its findings. It cannot for rules that are errors in the
 * catalogue: a document made in spite of them would be wrong.
 */
export const isSettable = (code: string): boolean =>
  isRule(code) && knownCodes().get(code)?.severity !== 'error';
