import { checkRoster } from '../../core/check/check-roster.ts';
import { rosterKeys } from '../../core/generated/keys.ts';
import type { Roster } from '../../core/generated/roster.ts';
import { readBytes } from '../files/read-bytes.ts';
import { type CheckedFile, readFile, withFindings } from './checked-file.ts';

/** Reads and checks a roster. */
export async function checkedRoster(file: string): Promise<CheckedFile<Roster>> {
  const read = readFile(file, await readBytes(file), rosterKeys);
  if (!read.source) return read;
  const { roster, findings } = checkRoster(read.source);
  return withFindings(read, findings, roster);
}
