import { MAX_BYTES } from '../../core/read/limits.ts';

/**
 * Reads standard input to its end. If it is larger than a file may be, reads only enough to see that.
 *
 * @param chunks the stream
 */
export async function readStdin(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    read.push(chunk);
    size += chunk.byteLength;
    if (size > MAX_BYTES) break;
  }
  return Buffer.concat(read);
}
