import type { Advance } from './characters.ts';
import type { Fields } from './content.ts';
import type { FaceHeights } from './face-metrics.ts';
import type { Looks } from './looks.ts';

/** What the paragraphs of a section are set in. */
export interface Setting {
  readonly looks: Looks;
  readonly advance: Advance;
  /** Of the text block or the cell, twips. */
  readonly width: number;
  /** A line of the grid, twips; undefined without a grid. */
  readonly linePitch: number | undefined;
  /** Marks hang over the edge of the text block, but not over that of a cell. */
  readonly isInTable?: boolean;
  /** How high faces stand; left out, the standard's. */
  readonly heights?: FaceHeights | undefined;
  /** What fields show; left out, what is written in them. */
  readonly fields?: Fields | undefined;
}
