import type { Path } from '../../model/source.ts';

/** A place where a text has another form of what the file writes elsewhere. */
export interface Slip {
  readonly path: Path;
  /** The characters at fault; where one is missing, those on either side. */
  readonly from: number;
  readonly to: number;
  /** The form at fault, and the usual one. */
  readonly found: string;
  readonly usual: string;
  /** The character to write in place of that at fault, where that is certain. */
  readonly mend?: string | undefined;
}

/** Tells whether a place was told of already: two names of one text can be wrong in one character. */
export function firstTold(): (slip: Slip) => boolean {
  const told = new Set<string>();
  return ({ path, from, to }) => {
    const keys = Array.from({ length: to - from }, (_, index) => `${path.join('/')} ${from + index}`);
    if (keys.some((key) => told.has(key))) return false;
    for (const key of keys) told.add(key);
    return true;
  };
}
