import type { FaceUse } from './page.ts';

/** How a face is drawn that plays a part in the style: what pages need to know of a font. Lengths are in ems. */
export interface FaceMetrics {
  /** How far a character takes the text on; undefined where the face does not have the character. */
  advance(character: string): number | undefined;
  /** From the baseline to the upper edge that renderers give a line. */
  readonly ascent: number;
  /** From the baseline to its lower edge, positive. */
  readonly descent: number;
}

/** The faces that a file is drawn in; undefined for a part for which no font was found. */
export type Faces = (use: FaceUse) => FaceMetrics | undefined;

/** How high faces stand; undefined for those that the standard's stand in for. */
export type FaceHeights = (use: FaceUse) => Pick<FaceMetrics, 'ascent' | 'descent'> | undefined;
