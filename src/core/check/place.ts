import type { Location, Range } from '../model/diagnostic.ts';
import type { Path, Source } from '../model/source.ts';

/** The place of a key or a value. */
export function placeOf(source: Source, path: Path, part: 'key' | 'value'): Location {
  return { file: source.file, range: source.locate(path, part) };
}

/** The place to show for a whole map or list: its key, or, if it has none (an entry, the file), its first key. */
export function placeOfMap(source: Source, path: Path, map: unknown): Location {
  const hasKey = typeof path.at(-1) === 'string';
  if (hasKey) return placeOf(source, path, 'key');
  const first =
    typeof map === 'object' && map !== null && !Array.isArray(map) ? Object.keys(map)[0] : undefined;
  return first === undefined ? placeOf(source, path, 'value') : placeOf(source, [...path, first], 'key');
}

/** The place of a key without a value, which is not in the data; undefined if the file has no such key. */
export function placeOfEmptyKey(source: Source, map: Path, key: string): Location | undefined {
  const range = source.locate([...map, key], 'key');
  const isAncestor = equal(range, source.locate(map, 'key')) || equal(range, source.locate(map, 'value'));
  return isAncestor ? undefined : { file: source.file, range };
}

function equal(one: Range, other: Range): boolean {
  return (
    one.start.line === other.start.line &&
    one.start.column === other.start.column &&
    one.end.line === other.end.line &&
    one.end.column === other.end.column
  );
}
