/**
 * One map laid over another, key by key at every depth; a list or a scalar stands for the whole of what is below it.
 *
 * @param below what holds where `above` says nothing
 */
export function mergeMaps<T extends object>(below: T, above: object): T {
  const merged: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const before = Object.hasOwn(below, key) ? merged[key] : undefined;
    const both = isMap(before) && isMap(value) ? mergeMaps(before, value) : value;
    // Not by assignment, which would set a prototype for the key that names it.
    Object.defineProperty(merged, key, { value: both, enumerable: true, configurable: true, writable: true });
  }
  return merged as T;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
