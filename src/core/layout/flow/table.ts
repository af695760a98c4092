import type { FlowParagraph } from './paragraph.ts';
import type { Rule, Side } from './rule.ts';

/** A table: content in rows and columns, with or without rules. */
export interface FlowTable {
  readonly type: 'table';
  /** By default that of all its columns. */
  readonly width?: number;
  /** The widths of its columns, from the left. */
  readonly columns: readonly number[];
  /** By default its left edge is that of the text. */
  readonly place?: 'left' | 'center' | Float;
  /** From the left and the right edge of a cell to its text. */
  readonly padding: number;
  /** From the upper edge of a cell to its text, and from its text to the lower edge; by default none. */
  readonly around?: Readonly<Record<'top' | 'bottom', number>>;
  /** The rules around it and between its rows and columns; a side that is not named has none. */
  readonly rules: Readonly<Partial<Record<Side | 'betweenRows' | 'betweenColumns', Rule>>>;
  readonly rows: readonly FlowRow[];
}

/** The place of a table that floats, on the page of the paragraph that follows it. */
export interface Float {
  /** From the left edge of the paper. */
  readonly x: number;
  /** From the upper edge of the paper; `foot` if it ends where the text ends. */
  readonly y: number | 'foot';
}

export interface FlowRow {
  /** Whether it is repeated at the top of each page; undefined in a table that has no head. */
  readonly isHeader?: boolean;
  /** Whether it is on one page; undefined where it never could be on two. */
  readonly isWhole?: boolean;
  /** By default as high as its content. */
  readonly height?: { readonly least: number } | { readonly exact: number };
  readonly cells: readonly FlowCell[];
}

export interface FlowCell {
  readonly width: number;
  /** How many rows it spans; by default one. */
  readonly rowSpan?: number;
  /** By default at the top. */
  readonly align?: 'center';
  /** From its left and right edge to its text; by default as in the whole table. */
  readonly padding?: Readonly<Record<'left' | 'right', number>>;
  /** Its own rules; a side that is not named has that of the table. */
  readonly rules?: Readonly<Partial<Record<Side, Rule | 'none'>>>;
  /** Whether its text runs from top to bottom. */
  readonly isTurned?: boolean;
  readonly paragraphs: readonly FlowParagraph[];
}
