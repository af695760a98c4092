import type { FaceUse } from './page.ts';

/** What pages need to know of the font for a face of the style. Lengths are in ems. */
export interface FaceMetrics {
  /** The width of a character; undefined if the face lacks it. */
  advance(character: string): number | undefined;
  /** From the baseline to the upper edge of a line, as renderers set it. */
  readonly ascent: number;
  /** From the baseline to the lower edge of a line; positive. */
  readonly descent: number;
}

/** The faces in which a file is drawn; undefined for a face for which no font was found. */
export type Faces = (use: FaceUse) => FaceMetrics | undefined;

/** The heights of faces; undefined for a face that is replaced by that of the standard. */
export type FaceHeights = (use: FaceUse) => Pick<FaceMetrics, 'ascent' | 'descent'> | undefined;
