import { check } from '../../core/check/check.ts';
import { unitKeys } from '../../core/generated/keys.ts';
import type { Unit } from '../../core/generated/unit.ts';
import { defaultSettings, type Settings } from '../../core/rules/settings/settings.ts';
import { type Bytes, readBytes } from '../files/read-bytes.ts';
import type { Asked } from './asked.ts';
import { type CheckedFile, checkedBytes, checkedFile, type Judge } from './checked-file.ts';
import { documentsFor } from './documents.ts';

/**
 * Reads and checks a unit's file.
 *
 * @param asked the documents to make from it
 * @param settings the settings of the rules
 * @param given the file's bytes, if they do not come from the disk
 */
export async function checkedUnit(
  file: string,
  asked: Asked,
  settings: Settings = defaultSettings,
  given?: Bytes,
): Promise<CheckedFile<Unit>> {
  return checkedFile(file, given ?? (await readBytes(file)), unitKeys, judgeBy(asked, settings));
}

/** The same for bytes in memory. */
export function unitIn(file: string, bytes: Uint8Array, asked: Asked, settings: Settings): CheckedFile<Unit> {
  return checkedBytes(file, bytes, unitKeys, judgeBy(asked, settings));
}

function judgeBy(asked: Asked, settings: Settings): Judge<Unit> {
  return (source) => {
    const { unit, findings } = check(source, documentsFor(asked, source.data).kinds, settings);
    return { data: unit, findings };
  };
}
