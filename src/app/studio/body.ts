import type { IncomingMessage } from 'node:http';

/**
 * The body of a request; undefined if it has more than `most` bytes. The rest of one that is too large is read and
 * dropped, so that who sends it hears why it was refused.
 */
export async function bodyOf(request: IncomingMessage, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (Number(request.headers['content-length'] ?? 0) > most) {
    request.resume();
    return undefined;
  }
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Uint8Array) => {
      size += chunk.length;
      if (size <= most) chunks.push(chunk);
      else {
        chunks.length = 0;
        resolve(undefined);
      }
    });
    request.on('end', () => resolve(size <= most ? Buffer.concat(chunks) : undefined));
    request.on('error', reject);
    request.on('close', () => reject(new Error('the request was given up')));
  });
}
