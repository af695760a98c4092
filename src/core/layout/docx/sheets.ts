import { DocumentGridType, type ISectionOptions, PageOrientation } from 'docx';
import type { Style } from '../../generated/style.ts';
import { twips } from '../style/measure.ts';
import { marginsOf, measuresOf, type Sheet } from '../style/text-block.ts';
import { footerDistance } from './page-number.ts';

/**
 * Size, margins and grid of a sheet. A landscape sheet is the upright one turned clockwise by a quarter, on odd and on
 * even pages: so the head of a wide table is at the binding edge of odd pages and at the outer edge of even ones (GB/T
 * 9704-2012, 8), and the text block stays at its place on the paper.
 */
export function sheetProperties(sheet: Sheet, style: Style): NonNullable<ISectionOptions['properties']> {
  const { page, grid } = style;
  return {
    page: {
      size: {
        width: twips(page.width),
        height: twips(page.height),
        ...(sheet === 'landscape' && { orientation: PageOrientation.LANDSCAPE }),
      },
      margin: { ...marginsOf(style, sheet), ...(sheet === 'upright' && { footer: footerDistance(style) }) },
    },
    grid: {
      type: DocumentGridType.LINES,
      linePitch: sheet === 'landscape' ? turnedPitch(style) : twips(grid.linePitch),
    },
  };
}

/**
 * The line pitch of a landscape sheet, in twips: the text block's height divided by the number of lines that fit in it.
 * LibreOffice divides what is left over by the lines of a grid between top and bottom, which would push a table down.
 */
function turnedPitch(style: Style): number {
  const { textHeight, line } = measuresOf(style, 'landscape');
  return Math.floor((textHeight - SLACK) / Math.floor(textHeight / line));
}

/** In twips. If a grid fills the text block completely, a renderer's rounding can lose its last line. */
const SLACK = 15;
