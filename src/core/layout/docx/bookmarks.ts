import { BookmarkEnd, BookmarkStart, type TextRun } from 'docx';
import type { NumberedDocument } from '../numbering/numbered-document.ts';

/**
 * The name of a bookmark.
 *
 * @param number unique in a file
 */
export const bookmarkName = (number: number): string => `heading${number}`;

/**
 * Puts runs between the marks of a bookmark. The library's `Bookmark` counts through all documents of a process, so the
 * bytes of a document would depend on the documents made before it. The library's types do not allow the marks alone.
 *
 * @param number unique in a file
 */
export function bookmarked(number: number, runs: readonly TextRun[]): TextRun[] {
  const marks = [
    new BookmarkStart(bookmarkName(number), number),
    new BookmarkEnd(number),
  ] as unknown as TextRun[];
  return [marks[0] as TextRun, ...runs, marks[1] as TextRun];
}

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
