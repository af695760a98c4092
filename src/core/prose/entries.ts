import type { Prose } from './prose.ts';

/** The path of a list, as one text. */
export type ListKey = string;

/**
 * The list of which a text is an entry itself, not only a part of one, such as an item's title or the words before its
 * items.
 *
 * @returns undefined for a text that is no entry
 */
export const listOf = ({ path }: Prose): ListKey | undefined =>
  typeof path.at(-1) === 'number' ? path.slice(0, -1).join('/') : undefined;

/** The kind of a list: its path without indexes, the same for all lists of the kind. */
export const kindOf = ({ path }: Prose): string =>
  path.map((step) => (typeof step === 'number' ? '*' : step)).join('/');
