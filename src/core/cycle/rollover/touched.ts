import type { Path } from '../../model/source.ts';
import type { Change, Plan } from './plan.ts';

/**
 * Whether an alias has to be written out before the plan is carried out: where something within it changes or is marked,
 * or where what it stands for changes or goes.
 *
 * @param target the path of what it stands for
 */
export function isAffected({ changes, marks }: Plan, alias: Path, target: Path): boolean {
  const places = changes.map(placeOf);
  return (
    [...places, ...marks.map(({ path }) => path)].some(
      (it) => it.length > alias.length && isWithin(it, alias),
    ) || places.some((it) => isWithin(it, target) || isWithin(target, it))
  );
}

/** Where a change is made: of what is added, where it is to stand. */
function placeOf(change: Change): Path {
  if (change.to === 'append') return [change.list, -1];
  return change.to === 'add' ? [...change.path, change.key] : change.path;
}

const isWithin = (path: Path, other: Path): boolean => other.every((step, index) => path[index] === step);
