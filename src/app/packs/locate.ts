import { realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { finding } from '../../core/diagnostics/finding.ts';
import type { Finding, Location } from '../../core/model/diagnostic.ts';
import { nearest } from '../../core/spelling/nearest.ts';
import type { Folder } from './folder.ts';
import { installedPacks, isPack, isThere, PACKAGE, packsIn } from './installed.ts';
import { builtInFolder, builtInNames, type Library } from './library.ts';
import type { PackOrigin } from './pack.ts';
import { shownPath } from './shown-path.ts';

/** A folder that holds a pack. */
export interface LocatedPack {
  readonly folder: Folder;
  readonly origin: PackOrigin;
}

/**
 * Finds the pack that somebody named: first a folder, then an installed package, then a built-in pack.
 *
 * @param name a path or a name
 * @param from the folder that relative paths start from
 * @param at where the name is written, for the finding
 */
export function locate(library: Library, name: string, from: string, at: Location): LocatedPack | Finding {
  const path = resolve(from, name);
  if (isPack(path)) return localAt(path);
  const isPath = /[/\\]|^\.{1,2}$/.test(name) || isAbsolute(name);
  if (!isPath) {
    const found = installed(name, [from]) ?? builtIn(library, name);
    if (found) return found;
  }
  if (isFolder(path)) return finding('not-a-pack', at, { path: shownPath(path) });
  if (/[/\\]pack\.yaml$/.test(name) && isPack(dirname(path)))
    return finding('pack-not-found', at, { name, looked: [], suggestion: dirname(name) });
  const looked = isPath ? [shownPath(path)] : placesOf(from, name);
  const suggestion = isPath ? similarPath(name, path) : similarName(library, name, from);
  return finding('pack-not-found', at, { name, looked, suggestion });
}

/**
 * Finds the pack that another pack extends: a folder beside it, an installed package, or a built-in pack. Built-in
 * packs extend only built-in packs.
 *
 * @param child the extending pack, and the path by which it was reached
 */
export function locateParent(
  library: Library,
  name: string,
  child: LocatedPack,
  at: Location,
): LocatedPack | Finding {
  const { root, shown } = child.folder;
  if (child.origin !== 'built-in') {
    const beside = join(dirname(root), name);
    if (isPack(beside) && realpathSync(beside) !== root) return localAt(beside);
    const found = installed(name, [root, resolve(shown)], root);
    if (found) return found;
  }
  const found = builtIn(library, name);
  if (found && found.folder.root !== root) return found;
  const folder = dirname(root);
  return finding('parent-not-found', at, {
    name,
    looked: placesOf(folder, name),
    suggestion: similarName(library, name, folder),
  });
}

export function localAt(path: string): LocatedPack {
  return { folder: { root: realpathSync(path), shown: shownPath(path) }, origin: 'local' };
}

/** @param not the real path of the searching pack, which is never the answer */
function installed(name: string, folders: readonly string[], not?: string): LocatedPack | undefined {
  for (const folder of folders) {
    const packs = installedPacks(folder);
    const path = packs.get(name) ?? packs.get(name.replace(PACKAGE, ''));
    if (path !== undefined && realpathSync(path) !== not) return installedAt(path);
  }
  return undefined;
}

export function installedAt(path: string): LocatedPack {
  return { folder: { root: realpathSync(path), shown: shownPath(path) }, origin: 'installed' };
}

function builtIn(library: Library, name: string): LocatedPack | undefined {
  const folder = builtInFolder(library, name);
  return folder && { folder, origin: 'built-in' };
}

/** The places where a name was looked for, so that a person can compare. */
const placesOf = (from: string, name: string): string[] => [
  shownPath(join(from, name)),
  `node_modules/${PACKAGE}${name.replace(PACKAGE, '')}`,
  `templates/${name}`,
];

/** The available pack whose name is most similar to the written one. */
function similarName(library: Library, name: string, from: string): string | undefined {
  const names = new Set([...packsIn(from), ...installedPacks(from).keys(), ...builtInNames(library)]);
  return nearest(name, [...names])?.name;
}

/** The path, with its last part replaced by the name of the most similar pack in that folder. */
function similarPath(name: string, path: string): string | undefined {
  const last = /[^/\\]*$/.exec(name.replace(/[/\\]+$/, ''))?.[0] ?? '';
  const found = nearest(last, packsIn(dirname(path)))?.name;
  return found && name.replace(/[/\\]+$/, '').slice(0, -last.length || undefined) + found;
}

const isFolder = (path: string): boolean =>
  isThere(path) && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
