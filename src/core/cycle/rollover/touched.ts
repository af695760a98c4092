import type { Path } from '../../model/source.ts';
import type { DraftChange, DraftPlan } from './plan.ts';

/**
 * Whether an alias must be written out before the plan is applied: something inside it changes or gets a mark, or its
 * target changes or is removed.
 *
 * @param target the path of the anchored value
 */
export function isAffected({ changes, marks }: DraftPlan, alias: Path, target: Path): boolean {
  const places = changes.map(placeOf);
  return (
    [...places, ...marks.map(({ path }) => path)].some(
      (it) => it.length > alias.length && isWithin(it, alias),
    ) || places.some((it) => isWithin(it, target) || isWithin(target, it))
  );
}

/** The path of a change; for an addition, the path of the new key or entry. */
function placeOf(change: DraftChange): Path {
  if (change.to === 'append') return [change.list, -1];
  return change.to === 'add' ? [...change.path, change.key] : change.path;
}

const isWithin = (path: Path, other: Path): boolean => other.every((step, index) => path[index] === step);
