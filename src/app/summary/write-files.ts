import { extname } from 'node:path';
import type { Finding } from '../../core/model/diagnostic.ts';
import { allWritten, type HowWritten, type Written, writeDocument } from '../produce/write-document.ts';
import { makeFolder } from '../write/make-folder.ts';
import { writeWhole } from '../write/write-file.ts';
import { writeGuarded } from '../write/write-guarded.ts';

/** A file that is made and not yet written. */
export interface MadeFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Writes files, each whole or not at all; one that cannot be written keeps no other from being written. What people work
 * on, documents and workbooks, is not written over; JSON and CSV are for programs, and are replaced.
 *
 * @param folder that they stand in; it is made where it is not there
 */
export async function writeFiles(
  folder: string,
  files: readonly MadeFile[],
  how: HowWritten,
): Promise<Written> {
  const unmade = await makeFolder(folder);
  if (unmade) return { written: [], kept: [], findings: [unmade] };
  const parts: Written[] = [];
  for (const file of files) parts.push(await writeOne(file, how));
  return allWritten(parts);
}

async function writeOne({ path, bytes: given }: MadeFile, how: HowWritten): Promise<Written> {
  const bytes = typeof given === 'string' ? Buffer.from(given) : given;
  const format = extname(path);
  if (format === '.json' || format === '.csv') return outcome(path, await writeWhole(path, bytes));
  if (format === '.xlsx') return outcome(path, (await writeGuarded(path, bytes, how)).failure);
  return writeDocument(path, bytes, how);
}

const outcome = (path: string, failure: Finding | undefined): Written => ({
  written: failure ? [] : [path],
  kept: [],
  findings: failure ? [failure] : [],
});
