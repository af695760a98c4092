import type { Path } from '../model/source.ts';
import { kindAt, recordOf, WHOLE_FILE } from '../unit/kinds/kinds.ts';

/**
 * Whether a text is in a document that lays down duties, where only the entries of one list must differ from each
 * other.
 */
export const isInRules = (path: Path): boolean => recordOf(kindAt(path)).isBinding;

/** Parts of the report that may repeat each other: a problem continues, a measure becomes part of the plan. */
const ALIKE = new Set(['problems', 'rectifications', 'carriedOver', 'nextYear']);

/**
 * Whether two texts of a file must differ: they are in the same document, in parts that do not repeat each other.
 *
 * @param one the paths of the two
 */
export function areToDiffer(one: Path, other: Path): boolean {
  const [top = '', otherTop = ''] = [one[0], other[0]].map(String);
  if (top === otherTop) return true;
  if (kindAt(one) !== WHOLE_FILE || kindAt(other) !== WHOLE_FILE) return false;
  return !(ALIKE.has(top) && ALIKE.has(otherTop));
}
