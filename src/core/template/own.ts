/** Whether every object inherits something of this name: `constructor`, `__proto__`, `toString`. */
export const isInherited = (name: string): boolean => name in Object.prototype;

/**
 * The value that `value` itself has under a name, never an inherited one; undefined if it has none.
 *
 * @param value a map, a list (its index or `length`), or anything else
 */
export function ownField(value: unknown, name: string): unknown {
  if (value === undefined || value === null || !Object.hasOwn(value, name)) return undefined;
  const field = (value as Record<string, unknown>)[name];
  return typeof field === 'function' ? undefined : field;
}
