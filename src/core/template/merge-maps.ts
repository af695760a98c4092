/**
 * Merges one map over another, key by key at every depth. A list or a scalar replaces the whole value below it.
 *
 * @param below gives the values that `above` does not have
 */
export function mergeMaps<T extends object>(below: T, above: object): T {
  const merged = new Map<string, unknown>(Object.entries(below));
  for (const [key, value] of Object.entries(above)) {
    const before = merged.get(key);
    merged.set(key, isMap(before) && isMap(value) ? mergeMaps(before, value) : value);
  }
  // Made from entries, so that a key such as `__proto__` is an ordinary key.
  return Object.fromEntries(merged) as T;
}

const isMap = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
