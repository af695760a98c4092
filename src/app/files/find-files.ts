import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { finding } from '../../core/diagnostics/finding.ts';
import { byCodePoint } from '../../core/model/by-code-point.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { CONFIG_FILE } from '../packs/customised.ts';

/** The operand for the standard input; a file of that name is written `./-`. */
export const STDIN = '-';

/** A unit's file, or why a name stands for none. */
export type FindResult = FoundFile | { readonly finding: Finding };

export interface FoundFile {
  readonly file: string;
  /** The folder that was named, or the one where a pattern starts; for a single file, its own folder. */
  readonly root: string;
}

/** YAML files with another purpose; they are never a unit's file, even if the command line names them. */
const OTHER_FILES: ReadonlySet<string> = new Set([CONFIG_FILE, 'pack.yaml', 'style.yaml']);

/**
 * Finds the units' files that a command line names: files, folders with everything below, and patterns that the shell
 * did not expand. Skipped are names that start with a dot, node_modules, and the files of configuration, packs and
 * style. Links to folders are not followed.
 *
 * @param named as on the command line; `-` is returned unchanged
 * @returns each file once, in the order of the command line; those of a folder or pattern sorted by code point. A name
 * that matches nothing gives a finding in its place. A single file is returned whether it exists or not.
 */
export async function findFiles(named: readonly string[]): Promise<readonly FindResult[]> {
  const seen = new Set<string>();
  const all: FindResult[] = [];
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

/** @param isOfMany whether there are several names: the shell may then have expanded a pattern to other files too */
async function filesOf(name: string, isOfMany: boolean): Promise<readonly FindResult[]> {
  if (name === STDIN) return [{ file: name, root: '.' }];
  const there = await stat(name).catch(() => undefined);
  if (there?.isDirectory()) return orNone(name, true, await filesIn(name));
  if (!there && PATTERN.test(name)) return orNone(name, false, await matching(name));
  return isOfMany && isOther(name) ? [] : [{ file: name, root: dirname(name) }];
}

/** Whether a name is not a file but a pattern that the shell did not expand. */
export const isPattern = (name: string): boolean => PATTERN.test(name);

/** Wildcards, choices and extended groups, which file names hardly ever contain. */
const PATTERN = /[*?]|\[.+\]|\{.+\}|[@+!]\(/;

function orNone(name: string, isFolder: boolean, found: readonly FindResult[]): readonly FindResult[] {
  if (found.length > 0) return found;
  return [{ finding: finding('no-files-found', { file: name, range: FILE_START }, { name, isFolder }) }];
}

async function matching(pattern: string): Promise<readonly FindResult[]> {
  const { glob } = await import('tinyglobby');
  // On Windows a backslash separates folders; in a pattern it would escape the next character.
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

/** The path before its first part that is a pattern. */
function folderOfPattern(pattern: string): string {
  const parts = pattern.split('/');
  const plain = parts.slice(0, Math.max(0, parts.findIndex(isPattern)));
  return plain.length === 0 ? '.' : plain.join('/') || '/';
}

/** All units' files in a folder and below. A folder that cannot be read gives a finding, and the search goes on. */
async function filesIn(folder: string): Promise<readonly FindResult[]> {
  const found: { readonly path: string; readonly it: FindResult }[] = [];
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

/** A broken link counts as a file, so that reading it reports the problem. */
async function isNoFolder(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return !(await stat(path).catch(() => undefined))?.isDirectory();
}

const isUnits = (name: string): boolean => /\.ya?ml$/i.test(name) && !isOther(name);

const isOther = (path: string): boolean => OTHER_FILES.has(basename(path));
