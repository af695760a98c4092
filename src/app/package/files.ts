import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Shipped } from '../packs/shipped.ts';

/** The folder of the installed package: the nearest above this code that holds a package.json. */
function root(): URL {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    if (existsSync(new URL('package.json', folder))) return folder;
    if (folder.pathname === '/') throw new Error('the package has no package.json');
  }
}

/**
 * Where a file is that ships with the package.
 *
 * @param path from the package's folder
 */
export const packageFile = (path: string): URL => new URL(path, root());

/** What it holds. */
export const packageText = (path: string): string => readFileSync(packageFile(path), 'utf8');

/** What package.json says of the package itself. */
const manifest = (): { name: string; version: string } => JSON.parse(packageText('package.json'));

/** The version of the package. */
export const packageVersion = (): string => manifest().version;

/** What the package is called on npm; its command is `report`. */
export const packageName = (): string => manifest().name;

/** What packs need to know of the package. */
export const shipped = (): Shipped => ({
  version: packageVersion(),
  templates: fileURLToPath(new URL('templates/', root())),
});
