import { lstat, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { makeFolder } from './make-folder.ts';
import { temporaryBeside } from './temporary-beside.ts';
import { writeFailure } from './write-failure.ts';
import { writeNew } from './write-new.ts';

/**
 * Makes a new folder with files: under a temporary name beside it, then renamed. Even if the process is killed, the
 * folder exists with all files or not at all.
 *
 * @param files their paths in the folder, and their texts
 * @returns why the folder could not be made; undefined on success
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
    // If a person has made this path meanwhile, it is left alone, unless it is an empty folder.
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
