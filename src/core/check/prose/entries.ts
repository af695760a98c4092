import type { Prose } from './prose.ts';

/** A list in the file, by the way to it. */
export type ListKey = string;

/**
 * The list of which a text is an entry of its own: not a part of one, as the title of an item is, or what leads in to items.
 *
 * @returns undefined for a text that is no entry
 */
export const listOf = ({ path }: Prose): ListKey | undefined =>
  typeof path.at(-1) === 'number' ? path.slice(0, -1).join('/') : undefined;

/** What all lists of one kind have in common: the way to them without the places in it. */
export const kindOf = ({ path }: Prose): string =>
  path.map((step) => (typeof step === 'number' ? '*' : step)).join('/');
