import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuiltInFiles, HeldFiles } from '../packs/built-in-files.ts';

/** The files of the package where the program is one file; undefined where it is a folder. */
let held: HeldFiles | undefined;

/** Tells where the files of the package are, when the program is one file and holds them itself. */
export function holdFiles(files: HeldFiles): void {
  held = files;
}

/** The folder of the installed package: the nearest one above this file with a package.json. */
function root(): URL {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    if (existsSync(new URL('package.json', folder))) return folder;
    if (folder.pathname === '/') throw new Error('the package has no package.json');
  }
}

/**
 * The text of a file that ships with the package.
 *
 * @param path relative to the package's folder
 */
export function packageText(path: string): string {
  if (!held) return readFileSync(new URL(path, root()), 'utf8');
  const bytes = held.bytes(path);
  if (!bytes) throw new Error(`the program does not hold ${path}`);
  return new TextDecoder().decode(bytes);
}

/** The content of package.json. */
const manifest = (): { name: string; version: string } => JSON.parse(packageText('package.json'));

export const packageVersion = (): string => manifest().version;

/** The name of the package on npm; its command is `report`. */
export const packageName = (): string => manifest().name;

/** The script that `process.execPath` runs as this program; none where that is the program itself. */
export const programScript = (): string | undefined =>
  held ? undefined : fileURLToPath(new URL('bin/report.js', root()));

/** What packs need to know about the package. Where it is one file, no folder can have the name of that of its packs. */
export const shipped = (): BuiltInFiles => ({
  version: packageVersion(),
  templates: held ? join(process.execPath, 'templates') : fileURLToPath(new URL('templates/', root())),
  held,
});
