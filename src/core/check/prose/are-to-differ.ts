import type { Path } from '../../model/source.ts';

/** The keys of the unit that hold documents of their own. */
const DOCUMENTS = new Set(['provisions', 'opinions', 'rules', 'letter']);

/** Documents that lay down rules: a penalty repeats what it punishes, and two lists ask for the same papers. */
const LAYS_DOWN = new Set(['provisions', 'rules']);

/** Whether a text stands in a document that lays down rules, in which only the entries of one list are bound to differ. */
export const isInRules = ([top]: Path): boolean => LAYS_DOWN.has(String(top));

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
  if (DOCUMENTS.has(top) || DOCUMENTS.has(otherTop)) return false;
  return !(ALIKE.has(top) && ALIKE.has(otherTop));
}
