import { chmod, open, unlink, writeFile } from 'node:fs/promises';
import { giveName } from './give-name.ts';
import { temporaryBeside } from './temporary-beside.ts';

/**
 * Writes a new file: to a temporary file beside it, flushed to the disk, then given its name. Even if the process is
 * killed, the path has the whole file or nothing, and an existing file is never replaced.
 *
 * @param mode the file's mode; by default that of any new file
 * @returns false if the path exists; then nothing is written
 * @throws errors of the system
 */
export async function writeNew(
  path: string,
  bytes: Uint8Array | string | Iterable<string>,
  mode?: number,
): Promise<boolean> {
  const temporary = temporaryBeside(path);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await writeFile(handle, bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (mode !== undefined) await chmod(temporary, mode & 0o777);
    return await giveName(temporary, path);
  } finally {
    await unlink(temporary).catch(() => {});
  }
}
