import { access, constants, lstat, writeFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { writeFailure } from './write-failure.ts';
import { writeNew } from './write-new.ts';

/**
 * Writes a whole file or nothing: to a temporary file beside it, flushed to the disk, renamed over the old one.
 * Whatever fails, and even if the process is killed, the path has the old content or the new, never a part.
 *
 * @param path its folder must exist; a link is followed; the mode of a replaced file is kept
 * @param options `exclusive`: the path must not exist yet. `isStillWanted` is asked just before renaming; if it says
 * no, the old content stays and there is no finding
 * @returns why the file could not be written; undefined on success
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array | string,
  options: { exclusive?: boolean; isStillWanted?: () => Promise<boolean> } = {},
): Promise<Finding | undefined> {
  try {
    if (options.exclusive)
      return (await writeNew(path, bytes))
        ? undefined
        : finding('file-exists', { file: path, range: FILE_START }, { file: path });
    await refuseLocked(path);
    await replace(path, bytes, options.isStillWanted);
    return undefined;
  } catch (error) {
    return error instanceof Unwanted ? undefined : writeFailure(path, error);
  }
}

/**
 * write-file-atomic writes once and does not check whether the system took everything: on a full disk, the beginning of
 * a file could replace the old one. So the package is given nothing to write. The temporary file is written here, where
 * an incomplete write is an error; the package then flushes and renames it.
 */
async function replace(
  path: string,
  bytes: Uint8Array | string,
  isStillWanted: () => Promise<boolean> = async () => true,
): Promise<void> {
  const nothing = undefined as unknown as string;
  await writeFileAtomic(path, nothing, {
    tmpfileCreated: async (temporary) => {
      await writeFile(temporary, bytes);
      if (!(await isStillWanted())) throw new Unwanted();
    },
  });
}

/** Thrown to make the package remove its temporary file. */
class Unwanted extends Error {}

/** A rename would replace even a read-only file, which somebody has marked on purpose. */
async function refuseLocked(path: string): Promise<void> {
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  );
  if (isThere) await access(path, constants.W_OK);
}
