import type { Style } from '../../generated/style.ts';
import type { FlowSheet } from '../flow/sheet.ts';
import { twips } from '../style/measure.ts';
import { marginsOf, measuresOf, type Sheet } from '../style/text-block.ts';
import { footerDistance } from './page-number.ts';

/**
 * Size, margins and grid of a sheet. A landscape sheet is the upright one turned clockwise by a quarter, on odd and on
 * even pages: so the head of a wide table is at the binding edge of odd pages and at the outer edge of even ones (GB/T
 * 9704-2012, 8), and the text block stays at its place on the paper.
 */
export function paperOf(sheet: Sheet, style: Style): FlowSheet {
  const { page, grid } = style;
  const [width, height] = [twips(page.width), twips(page.height)];
  const isTurned = sheet === 'landscape';
  return {
    width: isTurned ? height : width,
    height: isTurned ? width : height,
    isTurned,
    margins: marginsOf(style, sheet),
    header: EDGE,
    footer: isTurned ? EDGE : footerDistance(style),
    linePitch: isTurned ? turnedPitch(style) : twips(grid.linePitch),
  };
}

/** From the edge of the paper to a header or footer that nothing else places, in twips: half an inch, as usual. */
const EDGE = 708;

/**
 * The line pitch of a landscape sheet, in twips: the text block's height divided by the number of lines that fit in it.
 * LibreOffice divides what is left over by the lines of a grid between top and bottom, which would push a table down.
 */
function turnedPitch(style: Style): number {
  const { textHeight, line } = measuresOf(style, 'landscape');
  return Math.floor((textHeight - SPARE_HEIGHT) / Math.floor(textHeight / line));
}

/** How much higher than its lines a text block is, in twips: a renderer's rounding could else lose its last line. */
export const SPARE_HEIGHT = 15;
