import { link, open, rename, unlink } from 'node:fs/promises';

/**
 * Gives a whole file its name, and never that of a file that is there. A hard link refuses to replace one. Disks without
 * links, such as memory sticks and some network drives, are asked for an empty file of that name, which they give to one
 * asker only, and the whole file then replaces that. A process that is killed between the two leaves the empty file.
 *
 * @param temporary the whole file, in the same folder; where a link was made it is still there
 * @param makeLink for tests: a disk that makes no links
 * @returns false if the path exists
 * @throws errors of the system
 */
export async function giveName(temporary: string, path: string, makeLink = link): Promise<boolean> {
  try {
    await makeLink(temporary, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!WITHOUT_LINKS.has(codeOf(error))) throw error;
  }
  try {
    await (await open(path, 'wx')).close();
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await rename(temporary, path);
  } catch (error) {
    await unlink(path).catch(() => {});
    throw error;
  }
  return true;
}

const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EISDIR', 'UNKNOWN']);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
