/** What every object of the program has, whatever the data: what leads to them leads out of the data. */
const NAMES = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/** Names that are refused even where data has a key by that name. */
const ALWAYS = /^(constructor|prototype|__\w+__)$/;

/**
 * Whether a key is a name inside the program.
 *
 * @param own whether the data is known to have a key of its own by that name
 */
export const isPrototypeName = (name: string, own: boolean): boolean =>
  NAMES.has(name) && (!own || ALWAYS.test(name));
