import type { Style } from '../../generated/style.ts';
import { points, twips } from '../style/measure.ts';

/** How a sheet lies before the reader. */
export type Sheet = 'upright' | 'landscape';

/** What the whole document measures by, in twips. */
export interface Measures {
  /** The text block's width (版心), 156 mm by the standard on an upright sheet. */
  readonly textWidth: number;
  /** The text block's height, 225 mm by the standard on an upright sheet. */
  readonly textHeight: number;
  /** One line of the grid. */
  readonly line: number;
  /** One character of the grid: the body's type size and its character spacing. */
  readonly character: number;
}

/** The measures of a sheet; one turned keeps its text block, whose width and height change places. */
export function measuresOf(style: Style, sheet: Sheet = 'upright'): Measures {
  const { page, grid, text } = style;
  const across = twips(page.width) - twips(page.left) - twips(page.right);
  const down = twips(page.height) - twips(page.top) - twips(page.bottom);
  return {
    textWidth: sheet === 'upright' ? across : down,
    textHeight: sheet === 'upright' ? down : across,
    line: twips(grid.linePitch),
    character: Math.round((points(text.body.size) + points(grid.characterSpacing)) * 20),
  };
}
