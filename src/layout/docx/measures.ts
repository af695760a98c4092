import type { Style } from '../../generated/style.ts';
import { points, twips } from '../style/measure.ts';

/** What the whole document measures by, in twips. */
export interface Measures {
  /** The text block's width (版心), 156 mm by the standard. */
  readonly textWidth: number;
  /** The text block's height, 225 mm by the standard. */
  readonly textHeight: number;
  /** One line of the grid. */
  readonly line: number;
  /** One character of the grid: the body's type size and its character spacing. */
  readonly character: number;
}

export function measuresOf(style: Style): Measures {
  const { page, grid, text } = style;
  return {
    textWidth: twips(page.width) - twips(page.left) - twips(page.right),
    textHeight: twips(page.height) - twips(page.top) - twips(page.bottom),
    line: twips(grid.linePitch),
    character: Math.round((points(text.body.size) + points(grid.characterSpacing)) * 20),
  };
}
