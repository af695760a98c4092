import type { Style } from '../../generated/style.ts';
import { points } from '../style/measure.ts';

/**
 * The height of the page number's line, in twips. Renderers put the baseline of an exact line at four fifths of it, and
 * a character's body reaches 0.88 em above the baseline: at 1.1 em the characters' upper edge is the line's.
 */
export function pageNumberLine(style: Style): number {
  return Math.round(points(style.text.pageNumber.size) * 1.1 * 20);
}
