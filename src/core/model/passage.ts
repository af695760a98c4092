import type { Position, Range } from './diagnostic.ts';
import type { Path } from './source.ts';
import type { TextRole } from './text-role.ts';

/** A text that a document prints (a heading, a paragraph, a cell), and where each of its characters comes from. */
export interface Passage {
  readonly value: string;
  readonly role: TextRole;
  /** In their order; a character in none of them was added on the way, such as the blank between two lines. */
  readonly pieces: readonly Piece[];
}

/** Characters of a passage that come from one place: UTF-16 units `from` to `to`, end exclusive. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly origin: Origin;
  /**
   * What they are in the text of the origin, counted alike; of a value, in the Markdown that was made of it. Of written
   * text both stretches are equally long, save where one character stands for a reference such as `&amp;`.
   */
  readonly at: number;
  readonly end: number;
}

/** Where characters come from. */
export type Origin = WrittenText | PrintedValue;

/** Text that stands for itself in a template or another file. */
export interface WrittenText {
  readonly type: 'text';
  readonly file: string;
  readonly text: string;
  /** Where it begins in the file; left out of what comes with the program, whose files are nobody's to change. */
  readonly start?: Position | undefined;
}

/** What an expression of a template printed. */
export interface PrintedValue {
  readonly type: 'value';
  /** The template. */
  readonly file: string;
  /** Where the expression stands in it; left out likewise. */
  readonly range?: Range | undefined;
  /** The values of the data that it is made of, as far as they could be found in them. */
  readonly paths: readonly Path[];
}
