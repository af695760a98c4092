/** Whether every object has something of this name that stands in no data: `constructor`, `__proto__`, `toString`. */
export const isInherited = (name: string): boolean => name in Object.prototype;

/**
 * What a value itself holds under a name, never what it inherits; undefined where it holds nothing.
 *
 * @param value a map, a list by its index or `length`, or anything else
 */
export function ownField(value: unknown, name: string): unknown {
  if (value === undefined || value === null || !Object.hasOwn(value, name)) return undefined;
  const field = (value as Record<string, unknown>)[name];
  return typeof field === 'function' ? undefined : field;
}
