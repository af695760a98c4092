import type { Style } from '../../generated/style.ts';
import { blockMargins, lineMargins, type Margins } from './margins.ts';
import { points, twips } from './measure.ts';

/** How a sheet lies before the reader. */
export type Sheet = 'upright' | 'landscape';

/** What the whole document measures by, in twips. */
export interface Measures {
  /** The text block's width (版心), 156 mm by the standard on an upright sheet. */
  readonly textWidth: number;
  /** The height that lines stand in: on an upright sheet the text block's 225 mm and half a leading at either end. */
  readonly textHeight: number;
  /** One line of the grid. */
  readonly line: number;
  /** One character of the grid: the body's type size and its character spacing. */
  readonly character: number;
}

/**
 * The margins of a sheet, in twips. A landscape sheet is the upright one turned clockwise a quarter: what was its left
 * margin is above the text then. What stands there is mostly tables, whose rules meet the edges of the text block
 * themselves; so its margins are the block's own.
 */
export function marginsOf(style: Style, sheet: Sheet): Margins {
  const { top, right, bottom, left } = sheet === 'upright' ? lineMargins(style) : blockMargins(style);
  const whole = (margin: number) => Math.round(margin * 20);
  return sheet === 'upright'
    ? { top: whole(top), right: whole(right), bottom: whole(bottom), left: whole(left) }
    : { top: whole(left), right: whole(top), bottom: whole(right), left: whole(bottom) };
}

/** The measures of a sheet; one turned keeps its text block, whose width and height change places. */
export function measuresOf(style: Style, sheet: Sheet = 'upright'): Measures {
  const { page, grid, text } = style;
  const { top, right, bottom, left } = marginsOf(style, sheet);
  const [width, height] = sheet === 'upright' ? [page.width, page.height] : [page.height, page.width];
  return {
    textWidth: twips(width) - left - right,
    textHeight: twips(height) - top - bottom,
    line: twips(grid.linePitch),
    character: Math.round((points(text.body.size) + points(grid.characterSpacing)) * 20),
  };
}
