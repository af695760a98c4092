import type { Prose } from './prose.ts';

/** A list in the file, by the way to it. */
export type ListKey = string;

/**
 * The list of which a text is an entry of its own, as an article is with or without items below it: not a part of one, as
 * the title of an item is.
 *
 * @returns undefined for a text that is no entry
 */
export function listOf({ path }: Prose): ListKey | undefined {
  const entry = path.at(-1) === 'text' ? path.slice(0, -1) : path;
  return typeof entry.at(-1) === 'number' ? entry.slice(0, -1).join('/') : undefined;
}

/** What all lists of one kind have in common: the way to them without the places in it. */
export const kindOf = ({ path }: Prose): string =>
  path.map((step) => (typeof step === 'number' ? '*' : step)).join('/');
