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
import type { CheckMemory } from './memory.ts';
import { rulesInForce, runRules } from './run-rules.ts';
import { againstSchema } from './schema/against-schema.ts';
import { isSettable } from './settable.ts';
import { silenced } from './silence/silence.ts';
import { sortFindings } from './sort.ts';
import { asOfDraft, withoutUnfilled } from './unfilled.ts';

/**
 * Checks a unit's file: first against the schema, then all valid parts of it by the rules.
 *
 * @param documents the documents to make from it; some keys are needed for one of them only
 * @param settings the unit's settings of rules
 * @param memory what is remembered from one check to the next, for whoever checks a file that is being written
 * @returns the findings in the order of the file; the unit only if none of them is an error
 */
export function check(
  source: Source,
  documents: readonly DocumentKind[] = [WHOLE_FILE],
  settings: Settings = defaultSettings,
  memory?: CheckMemory,
): { unit?: Unit; findings: Finding[] } {
  return checkBy(rules, source, { documents, settings, memory });
}

/**
 * The unit, if its file has no error: the one that `check` gives, without the findings that refuse no file. It asks a tenth
 * of the time, so that a file can be drawn before all is told of it.
 */
export const unitOf = (
  source: Source,
  documents: readonly DocumentKind[] = [WHOLE_FILE],
  settings: Settings = defaultSettings,
): Unit | undefined =>
  checkBy(
    rules.filter(({ code }) => !isSettable(code) || settings.severities.get(code) === 'error'),
    source,
    { documents, settings },
  ).unit;

interface Checking {
  readonly documents: readonly DocumentKind[];
  readonly settings: Settings;
  readonly memory?: CheckMemory | undefined;
}

function checkBy(
  some: typeof rules,
  source: Source,
  checking: Checking,
): { unit?: Unit; findings: Finding[] } {
  const { settings } = checking;
  const { findings, sound } = againstSchema(validateUnit, source, unitKeys);
  const found = inKeysOf(source, unitKeys, [
    ...findings,
    ...checkOwnStyle(source),
    ...brokenRules(some, source, sound, checking),
  ]);
  const all = sortFindings(settings.draft ? asOfDraft(found) : found);
  if (hasError(all)) return { findings: all };
  const unit = source.data as Unit;
  return { unit: settings.draft ? withoutUnfilled(unit) : unit, findings: all };
}

/** @param sound the data without what the schema found wrong; undefined if nothing is valid */
function brokenRules(
  some: typeof rules,
  source: Source,
  sound: unknown,
  { documents, settings, memory }: Checking,
): Finding[] {
  if (sound === undefined) return [];
  const comments = source.comments();
  const context = { documents, texts: proseOf(sound), comments, settings };
  const inForce = rulesInForce(some, context);
  const broken = runRules(inForce, sound as Sound<Unit>, source, context, memory);
  return silenced(broken, comments, new Set(inForce.map(({ code }) => code)));
}
