import type { Style } from '../../generated/style.ts';
import { blockMargins, lineMargins, type Margins } from './margins.ts';
import { points, twips } from './measure.ts';

/** The orientation of a sheet. */
export type Sheet = 'upright' | 'landscape';

/** The measures of a document in twips. */
export interface Measures {
  /** The width of the text block (版心): by the standard 156 mm on an upright sheet. */
  readonly textWidth: number;
  /** The height for lines: on an upright sheet the 225 mm of the text block plus half a leading at each end. */
  readonly textHeight: number;
  /** One line of the grid. */
  readonly line: number;
  /** One character of the grid: the body's font size plus its character spacing. */
  readonly character: number;
}

/**
 * The margins of a sheet in twips. A landscape sheet is the upright one turned clockwise by 90 degrees, so its left
 * margin becomes the top one. It holds mostly tables, whose rules meet the edges of the text block themselves; so its
 * margins are those of the block.
 */
export function marginsOf(style: Style, sheet: Sheet): Margins {
  const { top, right, bottom, left } = sheet === 'upright' ? lineMargins(style) : blockMargins(style);
  const whole = (margin: number) => Math.round(margin * 20);
  return sheet === 'upright'
    ? { top: whole(top), right: whole(right), bottom: whole(bottom), left: whole(left) }
    : { top: whole(left), right: whole(top), bottom: whole(right), left: whole(bottom) };
}

/** The measures of a sheet. A turned sheet keeps its text block, with width and height exchanged. */
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
