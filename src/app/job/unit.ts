import { check } from '../../core/check/check.ts';
import { unitKeys } from '../../core/generated/keys.ts';
import type { Unit } from '../../core/generated/unit.ts';
import { defaultSettings, type Settings } from '../../core/rules/settings/settings.ts';
import { type ReadResult, readBytes } from '../files/read-bytes.ts';
import { type CheckedFile, type ReadFile, readFile, withFindings } from './checked-file.ts';
import type { DocumentSelection } from './document-selection.ts';
import { documentsFor } from './documents.ts';

/**
 * Reads and checks a unit's file.
 *
 * @param documents the documents to make from it
 * @param settings the settings of the rules
 * @param readResult the file's bytes, if they do not come from the disk
 */
export async function checkedUnit(
  file: string,
  documents: DocumentSelection,
  settings: Settings = defaultSettings,
  readResult?: ReadResult,
): Promise<CheckedFile<Unit>> {
  return judged(readFile(file, readResult ?? (await readBytes(file)), unitKeys), documents, settings);
}

/** The same for bytes in memory. */
export const unitIn = (
  file: string,
  bytes: Uint8Array,
  documents: DocumentSelection,
  settings: Settings,
): CheckedFile<Unit> => judged(readFile(file, { bytes }, unitKeys), documents, settings);

function judged(read: ReadFile, documents: DocumentSelection, settings: Settings): CheckedFile<Unit> {
  const { source } = read;
  if (!source) return read;
  const { unit, findings } = check(source, documentsFor(documents, source.data).kinds, settings);
  return withFindings(read, findings, unit);
}
