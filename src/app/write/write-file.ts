import { access, constants, lstat, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { temporaryBeside } from './temporary-beside.ts';
import { writeFailure } from './write-failure.ts';
import { writeNew } from './write-new.ts';

/**
 * Writes a whole file or nothing: to a temporary file beside it, flushed to the disk, renamed over the old one.
 * Whatever fails, and even if the process is killed, the path has the old content or the new, never a part.
 *
 * @param bytes what is to be written; or pieces of it, made one after the other while it is written
 * @param path its folder must exist; a link is followed; the mode of a replaced file is kept
 * @param options `exclusive`: the path must not exist yet. `isStillWanted` is asked just before renaming; if it says
 * no, the old content stays and there is no finding
 * @returns why the file could not be written; undefined on success
 */
export async function writeWhole(
  path: string,
  bytes: Uint8Array | string | Iterable<string>,
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
 * an incomplete write is an error; the package then flushes and renames it. Its temporary file has the file's name and
 * some more; where that would be too long, the package writes a file with a short name, which is then renamed.
 */
async function replace(
  path: string,
  bytes: Uint8Array | string | Iterable<string>,
  isStillWanted: () => Promise<boolean> = async () => true,
): Promise<void> {
  const nothing = undefined as unknown as string;
  const tmpfileCreated = async (temporary: string) => {
    await writeFile(temporary, bytes);
    if (!(await isStillWanted())) throw new Unwanted();
  };
  const target = await realpath(path).catch(() => path);
  if (Buffer.byteLength(basename(target)) + MOST_ADDED <= LONGEST_NAME) {
    await writeFileAtomic(target, nothing, { tmpfileCreated });
    return;
  }
  const short = temporaryBeside(target);
  try {
    const old = await stat(target).catch(() => undefined);
    const owner = old && { mode: old.mode, chown: { uid: old.uid, gid: old.gid } };
    await writeFileAtomic(short, nothing, { ...owner, tmpfileCreated });
    await rename(short, target);
  } finally {
    await unlink(short).catch(() => {});
  }
}

/** The longest name of a file that systems allow, in bytes. */
const LONGEST_NAME = 255;

/** The most bytes that write-file-atomic adds to a name for its temporary file: a dot and a number of 32 bits. */
const MOST_ADDED = 11;

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
