import type { OriginSpan } from '../../model/passage.ts';
import type { FlowDrawing } from './drawing.ts';
import type { BookmarkEdge, FieldEdge } from './mark.ts';

/** What stands in a paragraph. */
export type FlowInline = FlowText | PageNumber | PageOf | FlowLink | FlowDrawing | BookmarkEdge | FieldEdge;

/** Characters of one look. */
export interface FlowText {
  readonly type: 'text';
  /** A line feed ends a line, a tab goes on at the next tab stop. */
  readonly text: string;
  /** The id of its character style; by default it looks as its paragraph does. */
  readonly style?: string;
  readonly bold?: boolean;
  /** By default that of the style. */
  readonly size?: number;
  /** The width of characters, in percent of their own; by default 100. */
  readonly scale?: number;
  /** Where its characters come from, if that was traced; of `text`, in UTF-16 units. */
  readonly origins?: readonly OriginSpan[];
}

/** The number of the page on which it stands. */
export interface PageNumber {
  readonly type: 'page number';
  /** What a program shows that does not know it. */
  readonly shown: string;
}

/** The number of the page on which a bookmark begins. */
export interface PageOf {
  readonly type: 'page of';
  readonly bookmark: string;
}

/** Text that leads to a bookmark. */
export interface FlowLink {
  readonly type: 'link';
  readonly bookmark: string;
  readonly children: readonly FlowInline[];
}
