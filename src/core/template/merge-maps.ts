/**
 * One map laid over another, key by key at every depth; a list or a scalar stands for the whole of what is below it.
 *
 * @param below what holds where `above` says nothing
 */
export function mergeMaps<T extends object>(below: T, above: object): T {
  const merged = new Map<string, unknown>(Object.entries(below));
  for (const [key, value] of Object.entries(above)) {
    const before = merged.get(key);
    merged.set(key, isMap(before) && isMap(value) ? mergeMaps(before, value) : value);
  }
  // Made from entries, so that a key which names the prototype is a key like any other.
  return Object.fromEntries(merged) as T;
}

const isMap = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
