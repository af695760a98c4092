import { MAX_BYTES } from '../../core/read/limits.ts';

/**
 * What is piped into the program, to its end; of more than a file may hold, no more than is needed to see that.
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
