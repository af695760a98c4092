import { chmod, link, lstat, open, rename, unlink } from 'node:fs/promises';
import { temporaryBeside } from './temporary-beside.ts';

/**
 * Writes a new file: to a temporary file beside it, flushed to the disk, then given its name. Even if the process is
 * killed, the path has the whole file or nothing, and an existing file is never replaced.
 *
 * @param mode the file's mode; by default that of any new file
 * @returns false if the path exists; then nothing is written
 * @throws errors of the system
 */
export async function writeNew(path: string, bytes: Uint8Array | string, mode?: number): Promise<boolean> {
  const temporary = temporaryBeside(path);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (mode !== undefined) await chmod(temporary, mode & 0o777);
    return await named(temporary, path);
  } finally {
    await unlink(temporary).catch(() => {});
  }
}

/**
 * A hard link never replaces a file. On disks without links, such as memory sticks, the path is checked before
 * renaming.
 */
async function named(temporary: string, path: string): Promise<boolean> {
  try {
    await link(temporary, path);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') return false;
    if (code === undefined || !WITHOUT_LINKS.has(String(code))) throw error;
  }
  const isTaken = await lstat(path).then(
    () => true,
    () => false,
  );
  if (isTaken) return false;
  await rename(temporary, path);
  return true;
}

const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EISDIR', 'UNKNOWN']);
