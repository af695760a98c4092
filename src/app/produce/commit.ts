import { dirname } from 'node:path';
import { makeFolder } from '../write/make-folder.ts';
import type { LaidOutFile } from './lay-out.ts';
import { allWritten, type HowWritten, type Written, writeDocument } from './write-document.ts';

/**
 * The last step of producing: each file written whole or not at all, in a folder that is made where it is not there; one
 * that cannot be written keeps no other from being written. A file that a person has edited since it was generated, or that
 * is none of ours, is not written over.
 */
export async function commit(files: readonly LaidOutFile[], how: HowWritten): Promise<Written> {
  const parts: Written[] = [];
  for (const folder of new Set(files.map(({ target }) => dirname(target.path)))) {
    const unmade = await makeFolder(folder);
    if (unmade) {
      parts.push({ written: [], kept: [], findings: [unmade] });
      continue;
    }
    for (const { target, bytes } of files)
      if (dirname(target.path) === folder) parts.push(await writeDocument(target.path, bytes, how));
  }
  return allWritten(parts);
}
