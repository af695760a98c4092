import { normalize, relative, resolve } from 'node:path';

/**
 * A path as journals write it: relative to the working folder, with `/` between folders, so that journals of
 * several machines call a file by the same name. A path outside of the working folder is kept as it is.
 */
export function recordedPath(path: string): string {
  const below = relative('.', resolve(path));
  const isElsewhere = below === '' || below.startsWith('..');
  return slashed(isElsewhere ? normalize(path) : below);
}

/** The path with `/` between folders on every system. */
export const slashed = (path: string): string =>
  process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
