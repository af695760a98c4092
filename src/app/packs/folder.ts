import { constants, lstat, open, opendir, realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding, type Location } from '../../core/model/diagnostic.ts';
import type { HeldFiles } from './built-in-files.ts';
import { MAX_FILES } from './limits.ts';

/** The folder of a pack. Nothing outside of it is read. */
export interface Folder {
  /**
   * Its real path. The pack itself may be reached by a link, as `npm link` makes one; its files may not lead out of it.
   */
  readonly root: string;
  /** The path shown to the user. */
  readonly shown: string;
  /** The files of a built-in pack that lies within the program: by the path shown to the user. */
  readonly held?: HeldFiles | undefined;
}

/** The path of a file in the folder as shown to the user: with `/` on every system. */
export const shownIn = (folder: Folder, path: string): string =>
  `${folder.shown}/${path}`.replaceAll('\\', '/').replace(/^\.\//, '');

/** The result of reading a file; empty if the file does not exist. */
export interface Bytes {
  readonly bytes?: Uint8Array;
  readonly finding?: Finding;
}

/**
 * Reads a file of a pack.
 *
 * Never waits and never reads more than `limit`. Refuses paths and links that lead out of the folder, anything but
 * regular files, and larger files.
 *
 * @param path relative to the folder, as a person wrote it or as the folder lists it
 * @param limit in bytes
 * @param at where findings point; by default at the file itself
 */
export async function readInside(
  folder: Folder,
  path: string,
  limit: number,
  at: Location = { file: shownIn(folder, path), range: FILE_START },
): Promise<Bytes> {
  const outside = { finding: finding('outside-pack', at, { path }) };
  if (!isInside(folder.root, resolve(folder.root, path)) || /^[a-z]:|\\/i.test(path)) return outside;
  if (folder.held) {
    const bytes = folder.held.bytes(shownIn(folder, path));
    return bytes ? { bytes } : {};
  }
  try {
    const real = await realpath(join(folder.root, path));
    if (!isInside(folder.root, real)) return outside;
    return await readRegular(real, path, limit, at);
  } catch (error) {
    return failure(error, path, at);
  }
}

/**
 * Reads a regular file. A pipe, a device or a folder is refused without opening it.
 *
 * @param real the real path, without links
 * @param path the path for findings
 */
export async function readRegular(real: string, path: string, limit: number, at: Location): Promise<Bytes> {
  const irregular = { finding: finding('not-a-regular-file', at, { path }) };
  if (!(await lstat(real)).isFile()) return irregular;
  // Another file may have replaced it since. So it is opened without waiting, and checked again.
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
 * The names in a folder inside a pack, sorted.
 *
 * @param path relative to the pack's folder; '' for that folder itself
 * @returns no names if the folder does not exist
 */
export async function namesIn(
  folder: Folder,
  path: string,
): Promise<{ names: readonly string[]; finding?: Finding }> {
  const at = { file: path === '' ? folder.shown : shownIn(folder, path), range: FILE_START };
  if (folder.held) return { names: folder.held.names(at.file) };
  try {
    const real = await realpath(join(folder.root, path));
    if (real !== folder.root && !isInside(folder.root, real))
      return { names: [], finding: finding('outside-pack', at, { path }) };
    if (!(await lstat(real)).isDirectory())
      return { names: [], finding: finding('not-a-folder', at, { path: at.file }) };
    const names: string[] = [];
    for await (const { name } of await opendir(real)) {
      if (names.length === MAX_FILES)
        return {
          names: [],
          finding: finding('too-many-files', at, { path: at.file, limit: MAX_FILES }),
        };
      names.push(name);
    }
    return { names: names.sort() };
  } catch (error) {
    const { finding: found } = failure(error, at.file, at);
    return { names: [], ...(found && { finding: found }) };
  }
}

/** Whether `path` lies below `root`; both absolute. */
export const isInside = (root: string, path: string): boolean =>
  path.startsWith(root.endsWith(sep) ? root : root + sep);

/** The finding for a file that could not be read; none if the file does not exist. */
function failure(error: unknown, path: string, at: Location): Bytes {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (reason === undefined) throw error;
  if (reason === 'ENOENT' || reason === 'ENOTDIR') return {};
  return { finding: finding('file-unreadable', at, { file: path, reason }) };
}
