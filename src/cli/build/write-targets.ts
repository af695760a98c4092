import type { Finding } from '../../model/diagnostic.ts';
import { makeFolder } from '../../write/make-folder.ts';
import { writeWhole } from '../../write/write-file.ts';
import type { Product } from './documents.ts';
import type { Made } from './make.ts';
import type { Targets } from './targets.ts';

/**
 * Writes what was made, each file whole or not at all; a file that cannot be written keeps no other from being written.
 *
 * @returns the paths that were written, and why others were not
 */
export async function writeTargets(
  { folder, files }: Targets,
  made: ReadonlyMap<Product, Made>,
): Promise<{ written: string[]; findings: Finding[] }> {
  const unmade = await makeFolder(folder);
  if (unmade) return { written: [], findings: [unmade] };
  const written: string[] = [];
  const findings: Finding[] = [];
  for (const { product, format, path } of files) {
    const bytes = made.get(product)?.bytes.get(format);
    if (bytes === undefined) continue;
    const unwritten = await writeWhole(path, bytes);
    if (unwritten) findings.push(unwritten);
    else written.push(path);
  }
  return { written, findings };
}
