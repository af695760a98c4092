import { check } from '../../core/check/check.ts';
import type { CheckMemory } from '../../core/check/memory.ts';
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
 * @param memory what is remembered from one check of the file to the next
 */
export async function checkedUnit(
  file: string,
  documents: DocumentSelection,
  settings: Settings = defaultSettings,
  readResult?: ReadResult,
  memory?: CheckMemory,
): Promise<CheckedFile<Unit>> {
  const read = readFile(file, readResult ?? (await readBytes(file)), unitKeys);
  return judged(read, documents, settings, memory);
}

/** The same for bytes in memory. */
export const unitIn = (
  file: string,
  bytes: Uint8Array,
  documents: DocumentSelection,
  settings: Settings,
): CheckedFile<Unit> => judged(readFile(file, { bytes }, unitKeys), documents, settings);

function judged(
  read: ReadFile,
  documents: DocumentSelection,
  settings: Settings,
  memory?: CheckMemory,
): CheckedFile<Unit> {
  const { source } = read;
  if (!source) return read;
  const { unit, findings } = check(source, documentsFor(documents, source.data).kinds, settings, memory);
  return withFindings(read, findings, unit);
}
