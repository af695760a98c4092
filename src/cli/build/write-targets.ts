import { makeFolder } from '../../write/make-folder.ts';
import type { Product } from './documents.ts';
import type { Made } from './make.ts';
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
  for (const { product, format, path } of files) {
    const bytes = made.get(product)?.bytes.get(format);
    if (bytes !== undefined) parts.push(await writeDocument(path, bytes, how));
  }
  return allWritten(parts);
}
