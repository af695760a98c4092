import { isTextRule, type TextRule } from '../rule.ts';
import { rules } from '../rules/list.ts';
import { rulesInForce } from '../run-rules.ts';
import type { Settings } from '../settings/settings.ts';

/** The rules that read passages, as far as the settings leave them in force. */
export const textRulesBy = (settings: Settings): TextRule[] =>
  rulesInForce(rules, { documents: [], texts: [], comments: [], settings })
    .filter(isTextRule)
    .filter((it) => !it.wholeTexts);
