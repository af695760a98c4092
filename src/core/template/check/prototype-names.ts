/** Names that every JavaScript object has: a path through one of them would lead out of the data. */
const NAMES = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/** Names that are refused even if the data has a key of that name. */
const ALWAYS = /^(constructor|prototype|__\w+__)$/;

/**
 * Whether a key leads out of the data into the program.
 *
 * @param own whether the data is known to have a key of that name itself
 */
export const isPrototypeName = (name: string, own: boolean): boolean =>
  NAMES.has(name) && (!own || ALWAYS.test(name));
