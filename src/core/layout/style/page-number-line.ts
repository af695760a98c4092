import type { Style } from '../../generated/style.ts';
import { points } from './measure.ts';

/** The height of the page number's line in twips. */
export function pageNumberLine(style: Style): number {
  return Math.round(points(style.text.pageNumber.size) * LINE * 20);
}

/** The distance from the upper edge of that line to the upper edge of its dash, in twips. */
export function aboveDash(style: Style): number {
  return Math.round(points(style.text.pageNumber.size) * (LINE * BASELINE - DASH) * 20);
}

/** The height of the line, in font sizes. */
const LINE = 1.1;

/** Where renderers place the baseline of a line of exact height, as a share of that height. */
const BASELINE = 0.8;

/** The height of a dash's upper edge above the baseline in 宋体, in font sizes: the middle of a character. */
const DASH = 0.38;

/** The least height that LibreOffice gives to a header or footer, in twips. */
export const LEAST_FOOTER = 283;
