import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { CONFIG_FILE } from '../packs/customised.ts';

/** The operand that stands for the standard input; a file of that name is reached as `./-`. */
export const STDIN = '-';

/** A file of a unit, or why there is none where one was named. */
export type Found = FoundFile | { readonly finding: Finding };

export interface FoundFile {
  readonly file: string;
  /** The folder that was named, or that a pattern begins at, of which the file is found below; else the file's own. */
  readonly root: string;
}

/** YAML files that the program gives another meaning: they are no unit's, however they come to stand on a line. */
const OTHER_FILES: ReadonlySet<string> = new Set([CONFIG_FILE, 'pack.yaml', 'style.yaml']);

/**
 * Finds the units' files that a line names: files, folders with all that is in them, and patterns that the shell left
 * as they are. Names that start with a dot and node_modules are passed over, and so are a configuration, a pack and a
 * style that a folder or a pattern holds beside the units' files. Folders are not entered through a link.
 *
 * @param named as on the line; `-` is given back as it is
 * @returns each file once, in the order of the line, those of a folder or a pattern by code point; a name that stands
 *   for nothing gives a finding in its place. A single file is given back whether it is there or not.
 */
export async function findFiles(named: readonly string[]): Promise<readonly Found[]> {
  const seen = new Set<string>();
  const all: Found[] = [];
  for (const name of named) {
    for (const it of await filesOf(name, named.length > 1)) {
      if ('file' in it) {
        const path = it.file === STDIN ? STDIN : resolve(it.file);
        if (seen.has(path)) continue;
        seen.add(path);
      }
      all.push(it);
    }
  }
  return all;
}

/** @param isOfMany whether more is named: then a file may be one that the shell found by a pattern */
async function filesOf(name: string, isOfMany: boolean): Promise<readonly Found[]> {
  if (name === STDIN) return [{ file: name, root: '.' }];
  const there = await stat(name).catch(() => undefined);
  if (there?.isDirectory()) return orNone(name, true, await filesIn(name));
  if (!there && PATTERN.test(name)) return orNone(name, false, await matching(name));
  return isOfMany && isOther(name) ? [] : [{ file: name, root: dirname(name) }];
}

/** Whether a name is none of a file, but a pattern that the shell left as it is. */
export const isPattern = (name: string): boolean => PATTERN.test(name);

/** What no file's name is likely to hold: a wildcard, a choice, or an extended group. */
const PATTERN = /[*?]|\[.+\]|\{.+\}|[@+!]\(/;

function orNone(name: string, isFolder: boolean, found: readonly Found[]): readonly Found[] {
  if (found.length > 0) return found;
  return [{ finding: finding('no-files-found', { file: name, range: FILE_START }, { name, isFolder }) }];
}

async function matching(pattern: string): Promise<readonly Found[]> {
  const { glob } = await import('tinyglobby');
  // A backslash parts folders on Windows; in a pattern it would take the next sign's meaning away.
  const spelled = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  const files = await glob(spelled, {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  return files
    .filter((it) => !isOther(it))
    .sort(byCodePoint)
    .map((file) => ({ file, root: folderOfPattern(spelled) }));
}

/** What stands before the first part of a path that is a pattern. */
function folderOfPattern(pattern: string): string {
  const parts = pattern.split('/');
  const plain = parts.slice(0, Math.max(0, parts.findIndex(isPattern)));
  return plain.length === 0 ? '.' : plain.join('/') || '/';
}

/** All YAML files in a folder and below; a folder that cannot be read is told, and the rest goes on. */
async function filesIn(folder: string): Promise<readonly Found[]> {
  const found: { readonly path: string; readonly it: Found }[] = [];
  const folders = [folder];
  for (const path of folders) {
    const entries = await entriesOf(path);
    if (!Array.isArray(entries)) {
      found.push({ path, it: { finding: entries } });
      continue;
    }
    for (const entry of entries) {
      const below = join(path, entry.name);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) folders.push(below);
      else if (isUnits(entry.name) && (await isNoFolder(entry, below)))
        found.push({ path: below, it: { file: below, root: folder } });
    }
  }
  return found.sort((one, other) => byCodePoint(one.path, other.path)).map(({ it }) => it);
}

async function entriesOf(path: string): Promise<Dirent[] | Finding> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (reason === undefined) throw error;
    return finding('file-unreadable', { file: path, range: FILE_START }, { file: path, reason });
  }
}

/** A link that leads nowhere is taken for a file, so that whoever reads it is told. */
async function isNoFolder(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return !(await stat(path).catch(() => undefined))?.isDirectory();
}

const isUnits = (name: string): boolean => /\.ya?ml$/i.test(name) && !isOther(name);

const isOther = (path: string): boolean => OTHER_FILES.has(basename(path));

/** UTF-8 keeps the order of code points, which UTF-16 does not. */
const byCodePoint = (one: string, other: string): number =>
  Buffer.compare(Buffer.from(one), Buffer.from(other));
