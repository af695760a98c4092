import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A file's path from the working folder, with slashes on every system; empty for what is in no file. */
export function pathFromHere(file: string): string {
  return file === '' ? '' : relative('.', resolve(file)).split(sep).join('/') || '.';
}

/** The same as a URI reference; what lies outside of the working folder by its whole path. */
export function uriFromHere(file: string): string {
  const path = pathFromHere(file);
  if (path === '..' || path.startsWith('../') || isAbsolute(path)) return pathToFileURL(resolve(file)).href;
  return path.split('/').map(encodeURIComponent).join('/');
}
