import { lstat, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { makeFolder } from './make-folder.ts';
import { temporaryBeside } from './temporary-beside.ts';
import { writeFailure } from './write-failure.ts';
import { writeNew } from './write-new.ts';

/**
 * Makes a folder with files under a name that nobody has: under another name beside it, which is then renamed. Killed at
 * any moment, the folder is there with every file, or it is not there.
 *
 * @param files by their paths in the folder
 * @returns what kept the folder from being made, or undefined
 */
export async function writeNewFolder(
  folder: string,
  files: readonly (readonly [path: string, text: string])[],
): Promise<Finding | undefined> {
  const path = resolve(folder);
  const temporary = temporaryBeside(path);
  try {
    if (await isThere(path)) return taken(folder);
    const unmade = await makeFolder(dirname(path));
    if (unmade) return unmade;
    await mkdir(temporary);
    for (const [name, text] of files) {
      const to = join(temporary, name);
      await mkdir(dirname(to), { recursive: true });
      await writeNew(to, text);
    }
    // Between the two, what a person put there is left alone, except a folder with nothing in it.
    if (await isThere(path)) return taken(folder);
    await rename(temporary, path);
    return undefined;
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && TAKEN.has(String(error.code));
    return isTaken ? taken(folder) : writeFailure(folder, error);
  } finally {
    await rm(temporary, { recursive: true, force: true }).catch(() => {});
  }
}

const TAKEN = new Set(['EEXIST', 'ENOTEMPTY', 'ENOTDIR']);

const taken = (folder: string): Finding =>
  finding('file-exists', { file: folder, range: FILE_START }, { file: folder });

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );
