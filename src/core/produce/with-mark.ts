import { marked } from '../archive/mark.ts';
import { stamped } from '../archive/provenance.ts';
import type { DrawnFormat } from '../layout/drawn/drawn-format.ts';
import type { Format } from '../layout/format.ts';

/**
 * A file with the mark that shows later whether anybody edited it, where its format has it.
 *
 * @param inputs the hash of all inputs, for what has properties to carry
 */
export function withMark(
  bytes: Uint8Array,
  { mark }: Pick<Format | DrawnFormat, 'mark'>,
  inputs: string | undefined,
): Uint8Array {
  return mark === 'properties' ? stamped(bytes, { inputs }) : marked(bytes, mark);
}
