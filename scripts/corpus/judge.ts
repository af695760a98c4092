import type { Judgement } from '../../src/core/check/fix/fix-text.ts';
import { rulesInForce, runRules } from '../../src/core/check/run-rules.ts';
import { sortFindings } from '../../src/core/check/sort.ts';
import { proseOf } from '../../src/core/prose/prose.ts';
import { ruleGroups } from '../../src/core/rules/list.ts';
import type { RuleContext } from '../../src/core/rules/rule.ts';
import { defaultSettings } from '../../src/core/rules/settings/settings.ts';
import { DOCUMENT_KINDS } from '../../src/core/unit/kinds/kinds.ts';
import { readText } from './read-text.ts';

/** The rules of the group `parts` are left out: they need a whole unit's file. */
const OF_TEXTS = ruleGroups.filter(({ name }) => name !== 'parts').flatMap(({ rules }) => rules);

/** What the rules find in a text that was not written with this program. */
export function judge(file: string, text: string): Judgement {
  const source = readText(file, text);
  const given: RuleContext = {
    // A letter exists only for a unit's file, and a rule would ask for its date.
    documents: DOCUMENT_KINDS.filter((it) => it !== 'letter'),
    texts: proseOf(source.data),
    comments: [],
    settings: defaultSettings,
  };
  const unit = source.data as Parameters<typeof runRules>[1];
  const findings = runRules(rulesInForce(OF_TEXTS, given), unit, source, given);
  return { readable: true, findings: sortFindings(findings) };
}
