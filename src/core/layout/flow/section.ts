import type { FlowBlock } from './block.ts';
import type { FlowSheet } from './sheet.ts';

/** Pages of one size, with the text on them. */
export interface FlowSection {
  readonly sheet: FlowSheet;
  /** Whether its first page must be odd or even, after a blank page if needed; by default it is the next page. */
  readonly begins?: 'odd' | 'even';
  /** The number of its first page, if the numbers do not go on. */
  readonly firstNumber?: number;
  /** Whether its first page has a header and a footer of its own; otherwise it has those of odd pages. */
  readonly hasOwnFirst?: boolean;
  readonly headers?: SheetEdges;
  readonly footers?: SheetEdges;
  readonly blocks: readonly FlowBlock[];
  /** The number of its document in a volume, from 1; undefined where the file is one document. */
  readonly part?: number;
}

/**
 * What stands above or below the text of a section's pages. A section of which this is undefined has nothing there if it
 * is the first of its file; the others state what they have.
 */
export type SheetEdges = Readonly<Partial<Record<PageKind, readonly FlowBlock[]>>>;

/** The pages of a section that have an edge of their own: its first page, if it differs; its even pages; all others. */
export type PageKind = 'first' | 'even' | 'odd';
