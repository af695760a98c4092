import { makeFolder } from '../../app/write/make-folder.ts';
import type { Product } from './documents.ts';
import { bytesFor, type Made } from './make.ts';
import type { Targets } from './targets.ts';
import { allWritten, type HowWritten, type Written, writeDocument } from './write-document.ts';

/**
 * Writes what was made, each file whole or not at all; a file that cannot be written keeps no other from being written. A
 * file that a person has edited since it was generated, or that is none of ours, is not written over.
 */
export async function writeTargets(
  { folder, files }: Targets,
  made: ReadonlyMap<Product, Made>,
  how: HowWritten,
): Promise<Written> {
  const unmade = await makeFolder(folder);
  if (unmade) return { written: [], kept: [], findings: [unmade] };
  const parts: Written[] = [];
  for (const target of files) {
    const bytes = bytesFor(target, made);
    if (bytes !== undefined) parts.push(await writeDocument(target.path, bytes, how));
  }
  return allWritten(parts);
}
