import { access, constants, lstat, writeFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { writeFailure } from './write-failure.ts';
import { writeNew } from './write-new.ts';

/**
 * Writes a whole file or none: into a temporary file beside it, flushed to the disk, renamed over the old one. Whatever
 * fails, and whenever the process is killed, the name stands for the old content or the new, never for a part.
 *
 * @param path the folder must be there; a link is followed, and the mode of a file that is replaced is kept
 * @param options `exclusive`: the name must not be taken yet. `isStillWanted` is asked when all is written but for the
 *   renaming; where it says no, the old content stays, and nothing is told
 * @returns what kept the file from being written, or undefined
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
 * The package writes once, and does not look how much of it the system took: on a disk that fills up it would put the
 * beginning of a file in place of the old one. So it is given nothing to write. What it makes is filled here, where a
 * part is an error, and it flushes and renames.
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

/** Thrown to have the package take back what it began. */
class Unwanted extends Error {}

/** A rename would replace even a file that is marked read-only, against the wish of whoever marked it. */
async function refuseLocked(path: string): Promise<void> {
  const isThere = await lstat(path).then(
    () => true,
    () => false,
  );
  if (isThere) await access(path, constants.W_OK);
}
