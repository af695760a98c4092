import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BuiltInFiles } from '../packs/built-in-files.ts';

/** The folder of the installed package: the nearest one above this file with a package.json. */
function root(): URL {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    if (existsSync(new URL('package.json', folder))) return folder;
    if (folder.pathname === '/') throw new Error('the package has no package.json');
  }
}

/**
 * The URL of a file that ships with the package.
 *
 * @param path relative to the package's folder
 */
export const packageFile = (path: string): URL => new URL(path, root());

/** The text of a file that ships with the package. */
export const packageText = (path: string): string => readFileSync(packageFile(path), 'utf8');

/** The content of package.json. */
const manifest = (): { name: string; version: string } => JSON.parse(packageText('package.json'));

export const packageVersion = (): string => manifest().version;

/** The name of the package on npm; its command is `report`. */
export const packageName = (): string => manifest().name;

/** What packs need to know about the package. */
export const shipped = (): BuiltInFiles => ({
  version: packageVersion(),
  templates: fileURLToPath(new URL('templates/', root())),
});
