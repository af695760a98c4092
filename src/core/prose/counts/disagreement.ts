import type { Path } from '../../model/source.ts';
import type { Countable } from './entry-counts.ts';

/** A number that disagrees with another place of the file. */
export interface Disagreement {
  readonly path: Path;
  /** The place of the number in the text; without `to`, the value at `path` is the number. */
  readonly from: number;
  readonly to?: number;
  readonly said: number;
  /** The numbers that would be right according to the other place: any of these. */
  readonly right: readonly number[];
  /** What was counted in the file; or, as `name`, what the texts call it. */
  readonly counted?: Countable;
  readonly name?: string;
  /** The other place, if it is a single one. */
  readonly other?: Path;
}

/**
 * Whether two counts are close enough to count the same thing. A report of 5 problems may also mention 320 that were
 * found and solved at once.
 */
export const isNear = (said: number, right: number): boolean =>
  said <= 2 * right + 2 && right <= 2 * said + 2;
