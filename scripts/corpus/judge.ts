import type { Judgement } from '../../src/core/check/fix/fix-text.ts';
import { proseOf } from '../../src/core/check/prose/prose.ts';
import type { Given } from '../../src/core/check/rule.ts';
import { ruleGroups } from '../../src/core/check/rules/list.ts';
import { rulesInForce, runRules } from '../../src/core/check/run-rules.ts';
import { defaultSettings } from '../../src/core/check/settings/settings.ts';
import { sortFindings } from '../../src/core/check/sort.ts';
import { DOCUMENT_KINDS } from '../../src/core/unit/kinds/kinds.ts';
import { readText } from './read-text.ts';

/** Whether the parts of a unit's file fit one another only a unit's file can tell. */
const OF_TEXTS = ruleGroups.filter(({ name }) => name !== 'parts').flatMap(({ rules }) => rules);

/** What the rules find in a text that was written without this program. */
export function judge(file: string, text: string): Judgement {
  const source = readText(file, text);
  const given: Given = {
    // A covering letter is made of a unit's file alone, and its date asked of that.
    documents: DOCUMENT_KINDS.filter((it) => it !== 'letter'),
    texts: proseOf(source.data),
    comments: [],
    settings: defaultSettings,
  };
  const unit = source.data as Parameters<typeof runRules>[1];
  const findings = runRules(rulesInForce(OF_TEXTS, given), unit, source, given);
  return { readable: true, findings: sortFindings(findings) };
}
