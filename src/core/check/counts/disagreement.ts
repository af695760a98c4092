import type { Path } from '../../model/source.ts';
import type { Counted } from './entry-counts.ts';

/** A number that disagrees with another place of the file. */
export interface Disagreement {
  readonly path: Path;
  /** Where in the text the number stands; where `to` is left out, the value at `path` is the number. */
  readonly from: number;
  readonly to?: number;
  readonly said: number;
  /** What it should be by the other place: any of these. */
  readonly right: readonly number[];
  /** What was counted in the file; where `name` is given instead, what the texts call it. */
  readonly counted?: Counted;
  readonly name?: string;
  /** The other place, where it is one. */
  readonly other?: Path;
}

/**
 * Whether two counts are near enough to be of one thing. A report of 5 problems may well tell of 320 that were found and
 * put right at once.
 */
export const isNear = (said: number, right: number): boolean =>
  said <= 2 * right + 2 && right <= 2 * said + 2;
