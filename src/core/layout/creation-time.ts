import type { Properties } from '../document/document.ts';

/**
 * The time that a file gives as that of its making, `YYYY-MM-DDTHH:MM:SSZ`.
 *
 * @param epoch seconds since 1970 (SOURCE_DATE_EPOCH); left out, the start of the document's own date
 */
export const creationTime = ({ date }: Pick<Properties, 'date'>, epoch: number | undefined): string =>
  epoch === undefined ? `${date}T00:00:00Z` : new Date(epoch * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
