import { unitKeys } from '../generated/keys.ts';
import type { Unit } from '../generated/unit.ts';
import validateUnit from '../generated/unit-validator.js';
import type { Finding } from '../model/diagnostic.ts';
import type { DocumentKind } from '../model/document.ts';
import type { Source } from '../model/source.ts';
import { hasError } from './has-error.ts';
import { rules } from './rules/list.ts';
import { runRules } from './run-rules.ts';
import { againstSchema } from './schema/against-schema.ts';
import { sortFindings } from './sort.ts';
import type { Sound } from './sound.ts';

/**
 * Judges what a unit wrote: its form by the schema, then by the rules whatever of it has the right form.
 *
 * @param documents the documents that are to be made from it: some parts only one of them needs
 * @returns all that was found, in the order of the file; the unit only where nothing of it is an error
 */
export function check(
  source: Source,
  documents: readonly DocumentKind[] = ['situation-report'],
): { unit?: Unit; findings: Finding[] } {
  const { findings, sound } = againstSchema(validateUnit, source, unitKeys);
  const broken = sound === undefined ? [] : runRules(rules, sound as Sound<Unit>, source, documents);
  const all = sortFindings([...findings, ...broken]);
  return hasError(all) ? { findings: all } : { unit: source.data as Unit, findings: all };
}
