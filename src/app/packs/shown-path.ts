import { relative, resolve, sep } from 'node:path';

/** How many folders up a path is still easier to read from where one is than from the top. */
const MOST_UP = 2;

/** A path as a person is shown it: from the working folder where it lies near, else from the top. */
export function shownPath(path: string): string {
  const whole = resolve(path);
  const near = relative('.', whole).split(sep).join('/') || '.';
  const up = near.split('/').filter((it) => it === '..').length;
  return up > MOST_UP ? whole : near;
}
