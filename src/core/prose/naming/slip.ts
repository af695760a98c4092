import type { Path } from '../../model/source.ts';

/** A place where a text differs from how the file writes the same thing elsewhere. */
export interface NameSlip {
  readonly path: Path;
  /** The wrong characters; if one is missing, those on either side. */
  readonly from: number;
  readonly to: number;
  /** The wrong form, and the usual one. */
  readonly found: string;
  readonly usual: string;
  /** The character to write instead, if it is certain. */
  readonly mend?: string | undefined;
}

/** A filter that keeps only the first slip at each place: two names in one text can be wrong in the same character. */
export function firstTold(): (slip: NameSlip) => boolean {
  const places = new Set<string>();
  return ({ path, from, to }) => {
    const keys = Array.from({ length: to - from }, (_, index) => `${path.join('/')} ${from + index}`);
    if (keys.some((key) => places.has(key))) return false;
    for (const key of keys) places.add(key);
    return true;
  };
}
