import { checkRoster } from '../../core/check/check-roster.ts';
import { rosterKeys } from '../../core/generated/keys.ts';
import type { Roster } from '../../core/generated/roster.ts';
import { readBytes } from '../files/read-bytes.ts';
import { type CheckedFile, checkedFile } from './checked-file.ts';

/** Reads and checks a roster. */
export async function checkedRoster(file: string): Promise<CheckedFile<Roster>> {
  return checkedFile(file, await readBytes(file), rosterKeys, (source) => {
    const { roster, findings } = checkRoster(source);
    return { data: roster, findings };
  });
}
