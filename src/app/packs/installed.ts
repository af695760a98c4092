import { readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The prefix of npm packages that hold a pack: `report-template-<name>`. */
export const PACKAGE = 'report-template-';

/** The file that makes a folder a pack. */
export const PACK_FILE = 'pack.yaml';

/** Whether a path is a folder with a pack. Nothing is opened. */
export const isPack = (path: string): boolean => isThere(join(path, PACK_FILE));

/** The names of the packs in a folder. */
export function packsIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => isPack(join(folder, name)))
      .sort();
  } catch {
    return [];
  }
}

/** Whether a path exists; one that the system rejects, such as one that is too long, does not. */
export function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** A folder and all folders above it, nearest first. */
export function upwards(folder: string): string[] {
  const folders = [resolve(folder)];
  for (;;) {
    const last = folders.at(-1) as string;
    const above = dirname(last);
    if (above === last) return folders;
    folders.push(above);
  }
}

/**
 * The packs installed for a folder: in its node_modules and in those above, as Node.js looks for packages. A nearer
 * package hides one of the same name further up.
 *
 * @returns the folder of each pack, by the name after `report-template-`, sorted by name
 */
export function installedPacks(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const above of upwards(folder)) {
    const modules = join(above, 'node_modules');
    for (const name of namesIn(modules)) {
      const path = join(modules, name);
      const short = name.slice(PACKAGE.length);
      if (short !== '' && !found.has(short) && isPack(path)) found.set(short, path);
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function namesIn(modules: string): string[] {
  try {
    return readdirSync(modules).filter((name) => name.startsWith(PACKAGE));
  } catch {
    return [];
  }
}
