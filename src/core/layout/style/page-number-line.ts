import type { Style } from '../../generated/style.ts';
import { points } from './measure.ts';

/** The height of the page number's line, in twips. */
export function pageNumberLine(style: Style): number {
  return Math.round(points(style.text.pageNumber.size) * LINE * 20);
}

/** From the upper edge of that line to the upper edge of the dash in it, in twips. */
export function aboveDash(style: Style): number {
  return Math.round(points(style.text.pageNumber.size) * (LINE * BASELINE - DASH) * 20);
}

/** In type sizes. */
const LINE = 1.1;

/** Where renderers put the baseline of an exact line, in heights of the line. */
const BASELINE = 0.8;

/** How high above the baseline the upper edge of a dash stands in 宋体: half of a character's body, in type sizes. */
const DASH = 0.38;
