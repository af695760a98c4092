/** Where in a document a text stands; every count begins at 1, and leaves out what has no text. */
export type Place =
  | { readonly part: 'paragraph' | 'header' | 'footer' | 'note' | 'box'; readonly number: number }
  | { readonly part: 'cell'; readonly table: number; readonly row: number; readonly column: number };

/** A paragraph, or the whole of a table's cell. */
export interface Piece {
  readonly place: Place;
  /** A line feed is a line break, and in a cell the end of a paragraph too; a page number is #. */
  readonly text: string;
  /** Whether a section ends with it. */
  readonly endsSection?: true;
}
