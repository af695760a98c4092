import { chmod, link, lstat, open, rename, unlink } from 'node:fs/promises';
import { temporaryBeside } from './temporary-beside.ts';

/**
 * Writes a file under a name that nobody has: into a temporary file beside it, flushed to the disk, which then gets the
 * name. Killed at any moment, the name stands for the whole file or for none, and never for less of another.
 *
 * @param mode of the file; left out, that of a new one
 * @returns whether the name was free; nothing was written else
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

/** A link never replaces; a disk that has none, such as a memory stick, is looked at first. */
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
