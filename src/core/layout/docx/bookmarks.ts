import { BookmarkEnd, BookmarkStart, type TextRun } from 'docx';
import type { NumberedDocument } from '../numbering/numbered-document.ts';

/**
 * The name of a bookmark.
 *
 * @param number unique in a file
 */
export const bookmarkName = (number: number): string => `heading${number}`;

/**
 * Runs between the marks of a bookmark. The library's own `Bookmark` numbers its marks through all documents of a process,
 * so that a document's bytes would hang on those made before it; its types do not foresee the marks by themselves.
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

/** Where the bookmarks of a document begin. Every block has a number, so that one more paragraph moves no other's part. */
export interface BookmarkNumbers {
  /** Of the first block of the text; the second block has the next one, whether it bears a bookmark or not. */
  readonly body: number;
  /** Of each attachment's title, which the first block of its body follows. */
  readonly attachments: readonly number[];
  /** The first that is free for what follows in the same file. */
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
