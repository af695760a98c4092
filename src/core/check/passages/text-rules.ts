import { isTextRule, type TextRule } from '../rule.ts';
import { rules } from '../rules/list.ts';
import { rulesInForce } from '../run-rules.ts';
import type { Settings } from '../settings/settings.ts';

/** The rules in force that read passages. */
export const textRulesBy = (settings: Settings): TextRule[] =>
  rulesInForce(rules, { documents: [], texts: [], comments: [], settings })
    .filter(isTextRule)
    .filter((it) => !it.wholeTexts);
