import { type FileHandle, open } from 'node:fs/promises';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { MAX_BYTES } from '../../core/read/limits.ts';

/** The bytes of a file, or why there are none. */
export interface ReadResult {
  readonly bytes?: Uint8Array;
  readonly finding?: Finding;
}

/**
 * Reads a file that a person named. From a pipe or an endless device, it reads only enough to see that it is too large.
 *
 * @param most the largest number of bytes allowed; by default that of a unit's file
 */
export async function readBytes(file: string, most = MAX_BYTES): Promise<ReadResult> {
  const at = { file, range: FILE_START };
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    const stat = await handle.stat();
    if (stat.isDirectory()) return { finding: finding('is-a-folder', at, { file }) };
    if (stat.size > most) {
      const megabytes = (bytes: number) => Math.ceil(bytes / 1024 / 1024);
      const args = { size: megabytes(stat.size), limit: megabytes(most) };
      return { finding: finding('file-too-large', at, args) };
    }
    return { bytes: stat.isFile() ? await handle.readFile() : await beginningOf(handle, most + 1) };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (reason === undefined) throw error;
    if (reason === 'ENOENT') {
      const { similarName } = await import('./similar-name.ts');
      return { finding: finding('file-not-found', at, { file, suggestion: await similarName(file) }) };
    }
    if (reason === 'EISDIR') return { finding: finding('is-a-folder', at, { file }) };
    return { finding: finding('file-unreadable', at, { file, reason }) };
  } finally {
    await handle?.close();
  }
}

async function beginningOf(handle: FileHandle, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  while (size < most) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(Math.min(64 * 1024, most - size)));
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    size += bytesRead;
  }
  return Buffer.concat(chunks);
}
