import type { Comment, KeyPlace, Path, Source } from '../model/source.ts';
import { valueAt } from '../model/value-at.ts';
import type { BuiltText } from './build.ts';
import { commentPlaces } from './comments.ts';
import type { MistakeLog } from './mistake-log.ts';
import { nearest, type Offsets, type PlaceTree } from './places.ts';
import { unitPlaces } from './scalar-places.ts';

/** The data and their places, in the form that the other rooms use. */
export function sourceOf(
  file: string,
  text: string,
  { data, place: root, comments }: BuiltText,
  mistakes: MistakeLog,
): Source {
  let commentsMade: Comment[] | undefined;
  let keysMade: KeyPlace[] | undefined;
  let latest: { path: Path; units: readonly Offsets[] | undefined } | undefined;
  // Kept because several rules in a row ask for the same text.
  const unitsOf = (path: Path, at: Offsets, value: string) => {
    if (latest?.path !== path) latest = { path, units: unitPlaces(text, at, value) };
    return latest.units;
  };
  return {
    file,
    text,
    data,
    locate(path, part = 'value') {
      const { place } = nearest(root, path);
      return mistakes.range(part === 'key' ? (place.key ?? place.value) : place.value);
    },
    spelling(path) {
      const { place, exact } = nearest(root, path);
      return exact && place.spelling !== undefined ? place.spelling : String(path.at(-1) ?? '');
    },
    keys() {
      keysMade ??= keysIn(root, []).map(({ path, at, spelling }) => ({
        path,
        spelling,
        range: mistakes.range(at),
      }));
      return keysMade;
    },
    written(path) {
      const { place, exact } = nearest(root, path);
      return exact && place.isScalar ? text.slice(...place.value) : undefined;
    },
    part(path, from, to) {
      const { place, exact } = nearest(root, path);
      const value = valueAt(data, path);
      const units = exact && typeof value === 'string' ? unitsOf(path, place.value, value) : undefined;
      const start = units?.[from]?.[0] ?? units?.at(-1)?.[1];
      if (!units || start === undefined) return undefined;
      return mistakes.range([start, to > from ? (units[to - 1]?.[1] ?? start) : start]);
    },
    comments() {
      commentsMade ??= commentPlaces(text, comments, root).map(({ at: [start, end], about }) => {
        const written = text.slice(start, end).trimEnd();
        return {
          file,
          text: written.slice(1).trim(),
          range: mistakes.range([start, start + written.length]),
          about: mistakes.range(about),
        };
      });
      return commentsMade;
    },
  };
}

function keysIn({ children }: PlaceTree, above: Path): { path: Path; at: Offsets; spelling: string }[] {
  return [...children].flatMap(([step, place]) => {
    const path = [...above, step];
    const { key: at, spelling } = place;
    const own = at && spelling !== undefined ? [{ path, at, spelling }] : [];
    return [...own, ...keysIn(place, path)];
  });
}
