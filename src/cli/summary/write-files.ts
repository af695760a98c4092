import type { Finding } from '../../model/diagnostic.ts';
import { makeFolder } from '../../write/make-folder.ts';
import { writeWhole } from '../../write/write-file.ts';

/** A file that is made and not yet written. */
export interface MadeFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Writes files, each whole or not at all; one that cannot be written keeps no other from being written.
 *
 * @param folder that they stand in; it is made where it is not there
 */
export async function writeFiles(
  folder: string,
  files: readonly MadeFile[],
): Promise<{ written: string[]; findings: Finding[] }> {
  const unmade = await makeFolder(folder);
  if (unmade) return { written: [], findings: [unmade] };
  const written: string[] = [];
  const findings: Finding[] = [];
  for (const { path, bytes } of files) {
    const unwritten = await writeWhole(path, bytes);
    if (unwritten) findings.push(unwritten);
    else written.push(path);
  }
  return { written, findings };
}
