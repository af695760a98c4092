import { rules } from '../../rules/list.ts';
import { isTextRule, type TextRule } from '../../rules/rule.ts';
import type { Settings } from '../../rules/settings/settings.ts';
import { rulesInForce } from '../run-rules.ts';

/** The rules in force that read passages. */
export const textRulesBy = (settings: Settings): TextRule[] =>
  rulesInForce(rules, { documents: [], texts: [], comments: [], settings })
    .filter(isTextRule)
    .filter((it) => !it.wholeTexts);
