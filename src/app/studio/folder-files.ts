import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isRead } from './inside.ts';

/** A file that the studio shows in a list. */
export interface FolderFile {
  /** Relative to the folder, parts separated by `/`. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** When it was last changed, in milliseconds since 1970. */
  readonly changed: number;
}

/** The files of a folder. */
export interface FolderList {
  /** By name. */
  readonly files: readonly FolderFile[];
  /** Whether all are listed: a list that grows too long is broken off. */
  readonly isComplete: boolean;
}

/** The most files, and entries looked at, of one list: somebody may open a whole disk. */
const MOST_FILES = 2_000;
const MOST_ENTRIES = 20_000;

/**
 * Lists the files of a folder that the studio has to do with, and of those below it. Left out are hidden ones,
 * node_modules, temporary files of Office, and what a link leads to outside of the folder.
 */
export async function folderFiles(root: string): Promise<FolderList> {
  const files: FolderFile[] = [];
  const folders = [''];
  let entries = 0;
  for (const below of folders) {
    const inside = await readdir(join(root, below), { withFileTypes: true }).catch(() => []);
    for (const entry of inside) {
      if (++entries > MOST_ENTRIES || files.length >= MOST_FILES)
        return { files: sorted(files), isComplete: false };
      const name = below + entry.name;
      if (/^[.~]/.test(entry.name) || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) folders.push(`${name}/`);
      else if (entry.isFile() && isRead(name)) {
        const status = await stat(join(root, name)).catch(() => undefined);
        if (status) files.push({ name, size: status.size, changed: Math.round(status.mtimeMs) });
      }
    }
  }
  return { files: sorted(files), isComplete: true };
}

const sorted = (files: readonly FolderFile[]): FolderFile[] =>
  [...files].sort(({ name: one }, { name: other }) => (one < other ? -1 : one > other ? 1 : 0));
