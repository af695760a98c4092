import { relative, resolve, sep } from 'node:path';

/** A path that goes up more folders than this is easier to read in full. */
const MOST_UP = 2;

/** A path as shown to a person: relative to the working folder if it is near, else absolute. */
export function shownPath(path: string): string {
  const whole = resolve(path);
  const near = relative('.', whole).split(sep).join('/') || '.';
  const up = near.split('/').filter((it) => it === '..').length;
  return up > MOST_UP ? whole : near;
}
