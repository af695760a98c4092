import { normalize, relative, resolve } from 'node:path';

/**
 * A path as records give it: seen from the working folder, with `/` between folders, so that the records of several
 * machines speak of a file by one name. What lies elsewhere keeps its whole path.
 */
export function recordedPath(path: string): string {
  const below = relative('.', resolve(path));
  const isElsewhere = below === '' || below.startsWith('..');
  return slashed(isElsewhere ? normalize(path) : below);
}

/** With `/` between folders on every system. */
export const slashed = (path: string): string =>
  process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
