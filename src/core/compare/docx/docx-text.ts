/** The place of a text in a document. All counts start at 1 and skip what has no text. */
export type DocxPlace =
  | { readonly part: 'paragraph' | 'header' | 'footer' | 'note' | 'box'; readonly number: number }
  | { readonly part: 'cell'; readonly table: number; readonly row: number; readonly column: number };

/** A paragraph, or the whole cell of a table. */
export interface DocxText {
  readonly place: DocxPlace;
  /** A line feed is a line break, or in a cell the end of a paragraph; a page number is #. */
  readonly text: string;
  /** Whether it is the last text of a section. */
  readonly endsSection?: true;
}
