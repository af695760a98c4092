import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A path relative to the working folder, with slashes on every system; empty for no file. */
export function pathFromHere(file: string): string {
  return file === '' ? '' : relative('.', resolve(file)).split(sep).join('/') || '.';
}

/** The same path as a URI reference; a path outside of the working folder is absolute. */
export function uriFromHere(file: string): string {
  const path = pathFromHere(file);
  if (path === '..' || path.startsWith('../') || isAbsolute(path)) return pathToFileURL(resolve(file)).href;
  return path.split('/').map(encodeURIComponent).join('/');
}
