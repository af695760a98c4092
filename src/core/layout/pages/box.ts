import type { OriginSpan } from '../../model/passage.ts';
import type { FlowDrawing } from '../flow/drawing.ts';
import type { MarkedElement } from '../flow/mark.ts';
import type { Alignment } from '../flow/paragraph.ts';
import type { Rule, Side } from '../flow/rule.ts';
import type { FlowTable } from '../flow/table.ts';
import type { Advance } from './characters.ts';
import type { ElementSpan, Fields, TextLink } from './content.ts';
import type { FaceHeights } from './face-metrics.ts';
import type { Line } from './lines.ts';
import type { MeasuredText } from './measured-text.ts';
import type { Tab } from './tabs.ts';

/** What stands on pages, in twips: each part of the body with its lines broken and their heights known. */
export type Box = ParagraphBox | TableBox;

/** Where a bookmark begins. */
export interface BookmarkPlace {
  readonly name: string;
  /** The line of a paragraph, or the row of a table; from 0. */
  readonly at: number;
}

export interface ParagraphBox {
  readonly type: 'paragraph';
  readonly lines: readonly BoxLine[];
  /** What comes below the last line: a rule. */
  readonly below: number;
  readonly before: number;
  readonly after: number;
  readonly keepNext: boolean;
  readonly keepLines: boolean;
  /** No page ends with its first line or begins with its last (`w:widowControl`). */
  readonly keepsTwo: boolean;
  /** The id of its style. */
  readonly style: string;
  readonly breakBefore: boolean;
  readonly bookmarks: readonly BookmarkPlace[];
  /** What its lines are set by. */
  readonly typeset: Typeset;
}

export interface BoxLine extends Line {
  readonly height: number;
}

/** What the characters of a paragraph's lines get their places by. */
export interface Typeset {
  readonly text: MeasuredText;
  /** Of a line without the indent of the first. */
  readonly width: number;
  readonly firstIndent: number;
  readonly tabs: readonly Tab[];
  /** From the left edge of text block or cell to that of the lines. */
  readonly left: number;
  readonly alignment: Alignment;
  /** Whether its lines have a height that the file gives. */
  readonly isExact: boolean;
  /** Type size of an empty line. */
  readonly size: number;
  readonly heights: FaceHeights | undefined;
  readonly advance: Advance;
  /** Its level in the outline, from 0; none from 9 on. */
  readonly outline: number | undefined;
  readonly links: readonly TextLink[];
  /** The official elements that begin in it. */
  readonly elements: readonly ElementSpan[];
  /** Those that began in other paragraphs and end in this. */
  readonly closes: readonly MarkedElement[];
  /** Where its characters come from; undefined if that was not traced. */
  readonly origins: TextOrigins | undefined;
  /** The rule below it. */
  readonly rule: Rule | undefined;
  readonly drawing: FlowDrawing | undefined;
  /** The same with the fields in it filled anew; undefined where it has none. */
  readonly withFields: ((fields: Fields) => ParagraphBox) | undefined;
}

/** Where the characters of a text come from. */
export interface TextOrigins {
  /** Of the whole text, in UTF-16 units. */
  readonly spans: readonly OriginSpan[];
  /** How many UTF-16 units are before each character, and in all; one entry more than there are characters. */
  readonly unitsBefore: readonly number[];
}

export interface TableBox {
  readonly type: 'table';
  /** What it was set from; undefined for a frame. */
  readonly flow?: FlowTable;
  /** The ids of the styles in its cells. */
  readonly styles: readonly string[];
  /** Whether it floats at the foot of the page of the paragraph after it. */
  readonly floats: boolean;
  /** Where what floats begins, from the paper's upper edge; left out, it ends with the text. */
  readonly floatTop?: number;
  readonly rows: readonly RowBox[];
  /** Of the rows that are repeated at the head of each page. */
  readonly headHeight: number;
  /** Of the rule under the last row. */
  readonly below: number;
  readonly bookmarks: readonly BookmarkPlace[];
  /** From the left edge of the text, or where it floats of the paper, to that of the table. */
  readonly left: number;
}

export interface RowBox {
  readonly height: number;
  /** Its lines from the top, those of one height joined from left to right, and how far down from its top each ends. */
  readonly lines: readonly { readonly text: string; readonly bottom: number }[];
  /** Repeated at the head of every page of the table. */
  readonly isHeader: boolean;
  /** On one page with the next row. */
  readonly keepNext: boolean;
  /** Whether it goes on overleaf where a page ends. */
  readonly splits: boolean;
  /** From its upper edge, with the rule there, to the first line of its highest cell. */
  readonly above: number;
  /** From the last line of its highest cell to its lower edge. */
  readonly under: number;
  readonly cells: readonly CellBox[];
}

/** A cell where it stands in its row, in twips. */
export interface CellBox {
  /** From the table's left edge. */
  readonly x: number;
  readonly width: number;
  /** Of all rows that it spans. */
  readonly height: number;
  /** From the cell's left edge to that of its text. */
  readonly inset: number;
  /** From the row's upper edge to the first line. */
  readonly top: number;
  readonly paragraphs: readonly ParagraphBox[];
  readonly rules: Readonly<Partial<Record<Side, Rule>>>;
  /** Whether it goes on from the cell above: its text is that cell's. */
  readonly goesOn: boolean;
  /** Whether its text runs from top to bottom. */
  readonly isTurned: boolean;
  /** Whether its text is in the middle of its height. */
  readonly isCentred: boolean;
}
