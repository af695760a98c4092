import { marked } from '../archive/mark.ts';
import { stamped } from '../archive/provenance.ts';
import { ownTextHash } from '../compare/docx/own-text-hash.ts';
import type { DrawnFormat } from '../layout/drawn/drawn-format.ts';
import type { Format } from '../layout/format.ts';

/**
 * A file with the mark that shows later whether anybody edited it, where its format has it.
 *
 * @param inputs the hash of all inputs, for what has properties to carry
 */
export function withMark(
  bytes: Uint8Array,
  { mark, extension }: Pick<Format | DrawnFormat, 'mark' | 'extension'>,
  inputs: string | undefined,
): Uint8Array {
  if (mark !== 'properties') return marked(bytes, mark);
  // A .docx comes back from other programs: then its text alone tells of edits.
  return stamped(bytes, extension === 'docx' ? { inputs, text: ownTextHash(bytes) } : { inputs });
}
