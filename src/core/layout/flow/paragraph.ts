import type { FlowInline } from './inline.ts';
import type { Rule } from './rule.ts';

/** A paragraph: its style, and what it sets otherwise. */
export interface FlowParagraph {
  readonly type: 'paragraph';
  /** The id of its paragraph style. */
  readonly style: string;
  readonly alignment?: Alignment;
  readonly indent?: Indent;
  /** From left to right. */
  readonly tabs?: readonly FlowTab[];
  /** The height of each of its lines; by default that of its style. */
  readonly lineHeight?: number;
  /** The free room below it. */
  readonly after?: number;
  /** Whether its end is on one page with the beginning of what follows. */
  readonly keepNext?: boolean;
  /** Whether no page ends with its first line or begins with its last. */
  readonly keepsTwo?: boolean;
  /** Whether it begins a page. */
  readonly breaksPage?: boolean;
  /** Its level in the outline, from 0; by default that of its style. */
  readonly outline?: number;
  /** The rule below it. */
  readonly rule?: Rule;
  /** The type size of its end, so that an empty paragraph is no higher than its lines. */
  readonly endSize?: number;
  readonly children: readonly FlowInline[];
}

export type Alignment = 'left' | 'center' | 'right' | 'justified' | 'distributed';

/** From the edges of the text block, or of the cell. */
export interface Indent {
  readonly left?: number;
  readonly right?: number;
  /** How much further in the first line begins; negative if it begins further out. By default that of the style. */
  readonly first?: number;
}

/** A tab stop. */
export interface FlowTab {
  /** From the left edge of the text block, or of the cell. */
  readonly at: number;
  readonly alignment: 'left' | 'right' | 'center';
  /** The character that fills the room before it; by default none. */
  readonly leader?: '·';
}
