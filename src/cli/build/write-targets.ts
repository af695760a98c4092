import type { Finding } from '../../model/diagnostic.ts';
import { makeFolder } from '../../write/make-folder.ts';
import { writeKeeping } from '../../write/write-keeping.ts';
import type { Product } from './documents.ts';
import { type KeptFile, toldOf } from './hand-edits.ts';
import type { Made } from './make.ts';
import type { Targets } from './targets.ts';

/** What was written where. */
export interface Written {
  /** The paths, in the order of the line. */
  readonly written: readonly string[];
  /** Files that a person has edited: they were left, or copied before they were replaced. */
  readonly kept: readonly KeptFile[];
  /** Why others were not written, and what became of those that were kept. */
  readonly findings: readonly Finding[];
}

/**
 * Writes what was made, each file whole or not at all; a file that cannot be written keeps no other from being written. A
 * file that a person has edited since it was generated, or that is none of ours, is not written over.
 *
 * @param how.force replaces an edited file, and keeps a copy
 * @param how.day `YYYY-MM-DD`, for the name of the copy
 * @param how.source the unit's file
 */
export async function writeTargets(
  { folder, files }: Targets,
  made: ReadonlyMap<Product, Made>,
  how: { readonly force: boolean; readonly day: string; readonly source: string },
): Promise<Written> {
  const unmade = await makeFolder(folder);
  if (unmade) return { written: [], kept: [], findings: [unmade] };
  const written: string[] = [];
  const kept: KeptFile[] = [];
  const findings: Finding[] = [];
  for (const { product, format, path } of files) {
    const bytes = made.get(product)?.bytes.get(format);
    if (bytes === undefined) continue;
    const one = await writeKeeping(path, bytes, how);
    if (one.written !== undefined) written.push(one.written);
    if (one.edited) {
      const told = await toldOf(one.edited, bytes, one.written, how.source);
      kept.push(told.kept);
      findings.push(...told.findings);
    }
    if (one.failure) findings.push(one.failure);
  }
  return { written, kept, findings };
}
