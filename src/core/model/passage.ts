import type { Position, Range } from './diagnostic.ts';
import type { Path } from './source.ts';
import type { TextRole } from './text-role.ts';

/** A text that a document prints (a heading, a paragraph, a cell), with the origin of each character. */
export interface Passage {
  readonly value: string;
  readonly role: TextRole;
  /** In order. A character in no piece was added by the program, such as the space between two lines. */
  readonly pieces: readonly OriginSpan[];
}

/** Characters of a passage with the same origin: UTF-16 units `from` to `to`, end exclusive. */
export interface OriginSpan {
  readonly from: number;
  readonly to: number;
  readonly origin: TextOrigin;
  /**
   * The same characters in the text of the origin, also in UTF-16 units; for a value, in the Markdown made from it. In
   * written text both ranges have the same length, except where one character stands for a reference such as `&amp;`.
   */
  readonly at: number;
  readonly end: number;
}

/**
 * The spans of a part of a text, counted from its beginning. Of a span that is cut, the place in its origin is cut as
 * well where both have the same length; otherwise it stays whole, as which of its characters is which is not known.
 *
 * @param from the first UTF-16 unit of the part, up to `to`
 */
export function spansWithin(spans: readonly OriginSpan[], from: number, to: number): OriginSpan[] {
  return spans.flatMap((span) => {
    const start = Math.max(span.from, from);
    const end = Math.min(span.to, to);
    if (end <= start) return [];
    const isEven = span.to - span.from === span.end - span.at;
    const place = isEven
      ? { at: span.at + start - span.from, end: span.end - (span.to - end) }
      : { at: span.at, end: span.end };
    return [{ ...span, ...place, from: start - from, to: end - from }];
  });
}

/** The origin of characters. */
export type TextOrigin = WrittenText | PrintedValue;

/** Text that a template or another file holds literally. */
export interface WrittenText {
  readonly type: 'text';
  readonly file: string;
  readonly text: string;
  /** Where it begins in the file; undefined in the program's own files, which the user cannot change. */
  readonly start?: Position | undefined;
}

/** What an expression of a template printed. */
export interface PrintedValue {
  readonly type: 'value';
  /** The file of the template. */
  readonly file: string;
  /** Where the expression stands in it; undefined in the program's own files. */
  readonly range?: Range | undefined;
  /** The paths of the values that it was made from, as far as they could be found in the data. */
  readonly paths: readonly Path[];
}
