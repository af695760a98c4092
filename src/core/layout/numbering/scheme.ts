import type { TextRole } from '../style/paragraph-styles.ts';

/** One level of a scheme: how the n-th heading or item of it is numbered, called and set. */
export interface SchemeLevel {
  /** What stands in front of it, with what parts it from the text. */
  mark(n: number): string;
  /** What a reference calls it. */
  called(n: number): string;
  /** The role of a heading on a line of its own. */
  readonly heading: TextRole;
  /** The role of a title that opens a paragraph, with the mark in front of it. */
  readonly runIn: TextRole;
  /** The role of the mark where no title follows it; left out, that of the text. */
  readonly alone?: TextRole;
  /** A heading stands in the middle of its line. */
  readonly centred?: true;
  /** Its numbers run on where a higher level begins anew. */
  readonly runsOn?: true;
}

/** How headings and items are numbered, from the first level on; deeper levels than it has are as the last. */
export type Scheme = readonly [SchemeLevel, ...SchemeLevel[]];
