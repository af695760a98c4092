import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { provenanceOf } from '../../../core/archive/provenance.ts';
import type { Output } from './record.ts';

/** How the documents of a unit stand, compared with what was written: as they were, edited by hand, or gone. */
export async function standing(
  outputs: readonly Output[],
  folder: string,
): Promise<'same' | 'edited' | 'gone'> {
  let isEdited = false;
  for (const { path, sha256 } of outputs) {
    const bytes = await readFile(`${folder}/${path}`).catch(() => undefined);
    if (!bytes) return 'gone';
    if (createHash('sha256').update(bytes).digest('hex') === sha256) continue;
    const { isOurs, isAsGenerated } = provenanceOf(bytes);
    // As it was generated, but not then: another version of the document, which is made anew.
    if (!isOurs || isAsGenerated) return 'gone';
    isEdited = true;
  }
  return isEdited ? 'edited' : 'same';
}
