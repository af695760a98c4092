import type { FlowInline } from '../flow/inline.ts';
import type { NumberedDocument } from '../numbering/numbered-document.ts';

/**
 * Puts runs between the edges of a bookmark.
 *
 * @param number unique in a file
 */
export const bookmarked = (number: number, runs: readonly FlowInline[]): FlowInline[] => [
  { type: 'bookmark', edge: 'start', number },
  ...runs,
  { type: 'bookmark', edge: 'end', number },
];

/**
 * The first numbers of a document's bookmarks. Every block has a number, so that an added paragraph does not change the
 * numbers of other parts.
 */
export interface BookmarkNumbers {
  /** For the first block of the text. Each further block has the next number, with or without a bookmark. */
  readonly body: number;
  /** For the title of each attachment; the first block of its body has the next number. */
  readonly attachments: readonly number[];
  /** The first number that is free for what follows in the same file. */
  readonly next: number;
}

/**
 * The numbers of a document's bookmarks.
 *
 * @param first the first number that is free in the file
 */
export function bookmarkNumbers(
  { body, attachments }: Pick<NumberedDocument, 'body' | 'attachments'>,
  first = 1,
): BookmarkNumbers {
  let next = first + body.length;
  const titles = attachments.map((it) => {
    const title = next;
    next += it.body ? 1 + it.body.length : 0;
    return title;
  });
  return { body: first, attachments: titles, next };
}
