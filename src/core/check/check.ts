import type { DocumentKind } from '../document/document.ts';
import { unitKeys } from '../generated/keys.ts';
import type { Unit } from '../generated/unit.ts';
import validateUnit from '../generated/unit-validator.js';
import type { Finding } from '../model/diagnostic.ts';
import type { Source } from '../model/source.ts';
import { proseOf } from '../prose/prose.ts';
import { rules } from '../rules/list.ts';
import { defaultSettings, type Settings } from '../rules/settings/settings.ts';
import { WHOLE_FILE } from '../unit/kinds/kinds.ts';
import type { Sound } from '../unit/sound.ts';
import { checkOwnStyle } from './check-style.ts';
import { hasError } from './has-error.ts';
import { inKeysOf } from './key-language.ts';
import { rulesInForce, runRules } from './run-rules.ts';
import { againstSchema } from './schema/against-schema.ts';
import { silenced } from './silence/silence.ts';
import { sortFindings } from './sort.ts';
import { asOfDraft, withoutUnfilled } from './unfilled.ts';

/**
 * Checks a unit's file: first against the schema, then all valid parts of it by the rules.
 *
 * @param documents the documents to make from it; some keys are needed for one of them only
 * @param settings the unit's settings of rules
 * @returns the findings in the order of the file; the unit only if none of them is an error
 */
export function check(
  source: Source,
  documents: readonly DocumentKind[] = [WHOLE_FILE],
  settings: Settings = defaultSettings,
): { unit?: Unit; findings: Finding[] } {
  const { findings, sound } = againstSchema(validateUnit, source, unitKeys);
  const found = inKeysOf(source, unitKeys, [
    ...findings,
    ...checkOwnStyle(source),
    ...brokenRules(source, sound, documents, settings),
  ]);
  const all = sortFindings(settings.draft ? asOfDraft(found) : found);
  if (hasError(all)) return { findings: all };
  const unit = source.data as Unit;
  return { unit: settings.draft ? withoutUnfilled(unit) : unit, findings: all };
}

/** @param sound the data without what the schema found wrong; undefined if nothing is valid */
function brokenRules(
  source: Source,
  sound: unknown,
  documents: readonly DocumentKind[],
  settings: Settings,
): Finding[] {
  if (sound === undefined) return [];
  const comments = source.comments();
  const context = { documents, texts: proseOf(sound), comments, settings };
  const inForce = rulesInForce(rules, context);
  const broken = runRules(inForce, sound as Sound<Unit>, source, context);
  return silenced(broken, comments, new Set(inForce.map(({ code }) => code)));
}
