import type { Dirent } from 'node:fs';
import { constants, lstat, open, opendir, realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding, type Location } from '../../core/model/diagnostic.ts';
import { MAX_FILES } from './limits.ts';

/** The folder of a pack, out of which nothing is read. */
export interface Folder {
  /** Its real path: a pack may be reached by a link, as `npm link` makes one; what it holds may not lead out of it. */
  readonly root: string;
  /** The path as the user is shown it. */
  readonly shown: string;
}

/** The path of a file of the folder as the user is shown it: with `/` on every system. */
export const shownIn = (folder: Folder, path: string): string =>
  `${folder.shown}/${path}`.replaceAll('\\', '/').replace(/^\.\//, '');

/** What became of a file that was to be read; nothing where it is not there. */
export interface Bytes {
  readonly bytes?: Uint8Array;
  readonly finding?: Finding;
}

/**
 * Reads a file of a pack.
 *
 * Whatever the file is, this neither waits nor reads more than `limit`: what leads out of the folder (by its path or by
 * a link), is no regular file, or is larger, is refused.
 *
 * @param path from the folder, as somebody wrote it or as the folder lists it
 * @param limit in bytes
 * @param at where a finding points; else at the file itself
 */
export async function readInside(
  folder: Folder,
  path: string,
  limit: number,
  at: Location = { file: shownIn(folder, path), range: FILE_START },
): Promise<Bytes> {
  const outside = { finding: finding('outside-pack', at, { path }) };
  if (!isInside(folder.root, resolve(folder.root, path)) || /^[a-z]:|\\/i.test(path)) return outside;
  try {
    const real = await realpath(join(folder.root, path));
    if (!isInside(folder.root, real)) return outside;
    return await readRegular(real, path, limit, at);
  } catch (error) {
    return failure(error, path, at);
  }
}

/**
 * Reads a regular file; a pipe, a device or a folder is refused without being opened.
 *
 * @param real the path, in which no link is left
 * @param path the path for the finding
 */
export async function readRegular(real: string, path: string, limit: number, at: Location): Promise<Bytes> {
  const irregular = { finding: finding('not-a-regular-file', at, { path }) };
  if (!(await lstat(real)).isFile()) return irregular;
  // Another file may have taken its place since: it is opened without waiting for it, and looked at again.
  const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
  const handle = await open(real, flags);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) return irregular;
    if (stat.size > limit) {
      const size = Math.ceil(stat.size / 1024);
      return { finding: finding('pack-file-too-large', at, { path, size, limit: limit / 1024 }) };
    }
    const bytes = Buffer.alloc(stat.size);
    const { bytesRead } = await handle.read(bytes, 0, stat.size, 0);
    return { bytes: bytes.subarray(0, bytesRead) };
  } finally {
    await handle.close();
  }
}

/**
 * What a folder of a pack holds, by name.
 *
 * @param path of the folder, from the pack's; '' for the pack's own
 * @returns nothing where it is not there
 */
export async function entriesOf(
  folder: Folder,
  path: string,
): Promise<{ entries: readonly Dirent[]; finding?: Finding }> {
  const at = { file: path === '' ? folder.shown : shownIn(folder, path), range: FILE_START };
  try {
    const real = await realpath(join(folder.root, path));
    if (real !== folder.root && !isInside(folder.root, real))
      return { entries: [], finding: finding('outside-pack', at, { path }) };
    if (!(await lstat(real)).isDirectory())
      return { entries: [], finding: finding('not-a-folder', at, { path: at.file }) };
    const entries: Dirent[] = [];
    for await (const entry of await opendir(real)) {
      if (entries.length === MAX_FILES)
        return {
          entries: [],
          finding: finding('too-many-files', at, { path: at.file, limit: MAX_FILES }),
        };
      entries.push(entry);
    }
    return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)) };
  } catch (error) {
    const { finding: found } = failure(error, at.file, at);
    return { entries: [], ...(found && { finding: found }) };
  }
}

/** A path below the root, or the root's own content; both absolute. */
const isInside = (root: string, path: string): boolean =>
  path.startsWith(root.endsWith(sep) ? root : root + sep);

/** What the system says of a file that could not be read; of one that is not there, nothing. */
function failure(error: unknown, path: string, at: Location): Bytes {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (reason === undefined) throw error;
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return {};
  return { finding: finding('file-unreadable', at, { file: path, reason }) };
}
