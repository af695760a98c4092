import type { Path } from '../model/source.ts';

/**
 * Data of which any part may be missing. A value that the schema found invalid is present as `undefined`: list entries
 * keep their index, and a rule can tell an invalid value from an absent one.
 */
export type Sound<T> = T extends readonly (infer Entry)[]
  ? readonly (Sound<Entry> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Sound<T[Key]> | undefined }
    : T;

/** Whether the file has an invalid value under `key`: then a rule cannot conclude anything from its absence. */
export function isUnsound<T extends object>(map: T, key: keyof T): boolean {
  return Object.hasOwn(map, key) && map[key] === undefined;
}

/**
 * A copy of `data` with `undefined` at each of `paths`. Parts without such a path are shared with `data`, not copied.
 */
export function without(data: unknown, paths: readonly Path[]): unknown {
  return paths.reduce(withoutOne, data);
}

function withoutOne(data: unknown, path: Path): unknown {
  if (path.length === 0 || typeof data !== 'object' || data === null) return undefined;
  const [step, ...below] = path as [string | number, ...Path];
  const inner = Object.hasOwn(data, step) ? (data as Record<string | number, unknown>)[step] : undefined;
  const copy = Array.isArray(data) ? [...data] : { ...data };
  return Object.assign(copy, { [step]: withoutOne(inner, below) });
}
