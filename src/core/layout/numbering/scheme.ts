import type { TextRole } from '../style/paragraph-styles.ts';

/** One level of a scheme: how its n-th heading or item is numbered, named in references, and set. */
export interface SchemeLevel {
  /** The number with what separates it from the text. */
  mark(n: number): string;
  /** How references name it. */
  called(n: number): string;
  /** The role of a heading on a line of its own. */
  readonly heading: TextRole;
  /** The role of a title that opens a paragraph, including the number. */
  readonly runIn: TextRole;
  /** The role of a number without a title; by default that of the text. */
  readonly alone?: TextRole;
  /** Set if headings are centred. */
  readonly centred?: true;
  /** Set if its numbers do not restart below a higher level. */
  readonly runsOn?: true;
}

/** How headings and items are numbered, from the first level on; deeper levels are like the last one. */
export type Scheme = readonly [SchemeLevel, ...SchemeLevel[]];
