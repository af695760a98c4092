/** What stands on pages, in twips: each part of the body with its lines broken and their heights known. */
export type Box = ParagraphBox | TableBox;

export interface BookmarkPlace {
  readonly name: string;
  /** The line of a paragraph, or the row of a table, where it begins; from 0. */
  readonly at: number;
}

export interface ParagraphBox {
  readonly type: 'paragraph';
  readonly lines: readonly {
    readonly text: string;
    readonly height: number;
    /** Whether the page ends with it. */
    readonly endsPage: boolean;
  }[];
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
}

export interface TableBox {
  readonly type: 'table';
  /** The ids of the styles in its cells. */
  readonly styles: readonly string[];
  /** Whether it floats at the foot of the page of the paragraph after it. */
  readonly floats: boolean;
  /** Where what floats begins, from the paper's upper edge; left out, it ends with the text. */
  readonly floatTop?: number;
  readonly rows: readonly RowBox[];
  /** Of the rule under the last row. */
  readonly below: number;
  readonly bookmarks: readonly BookmarkPlace[];
}

export interface RowBox {
  readonly height: number;
  /** Its lines from the top, those of one height joined from left to right, and how far down from its top each ends. */
  readonly lines: readonly { readonly text: string; readonly bottom: number }[];
  /** Repeated at the head of every page of the table. */
  readonly isHeader: boolean;
  /** On one page with the next row. */
  readonly keepNext: boolean;
}
