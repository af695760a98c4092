import type { Path } from '../../model/source.ts';
import { kindAt, recordOf, WHOLE_FILE } from '../../unit/kinds/kinds.ts';

/** Whether a text stands in a document that lays down what is to be done, in which only the entries of one list are bound to differ. */
export const isInRules = (path: Path): boolean => recordOf(kindAt(path)).isBinding;

/** Parts of the report that speak of the same things: a problem goes on, a measure is taken over into the plan. */
const ALIKE = new Set(['problems', 'rectifications', 'carriedOver', 'nextYear']);

/**
 * Whether two texts of a file stand in the same document, in parts that are not bound to say the same.
 *
 * @param one the paths of the two
 */
export function areToDiffer(one: Path, other: Path): boolean {
  const [top = '', otherTop = ''] = [one[0], other[0]].map(String);
  if (top === otherTop) return true;
  if (kindAt(one) !== WHOLE_FILE || kindAt(other) !== WHOLE_FILE) return false;
  return !(ALIKE.has(top) && ALIKE.has(otherTop));
}
