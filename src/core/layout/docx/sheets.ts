import { DocumentGridType, type ISectionOptions, PageOrientation } from 'docx';
import type { Style } from '../../generated/style.ts';
import { twips } from '../style/measure.ts';
import { marginsOf, measuresOf, type Sheet } from '../style/text-block.ts';
import { footerDistance } from './page-number.ts';

/**
 * Size, margins and grid of a sheet. A landscape sheet is the upright one turned clockwise a quarter, whether its page is
 * odd or even: so the head of a wide table is at the binding edge of odd pages and at the fore edge of even ones
 * (GB/T 9704-2012, 8), and the text block stays where it is on the paper.
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
 * The line pitch of a landscape sheet, in twips: as many lines as the turned text block holds, and all of its height.
 * LibreOffice shares what the lines of a grid leave over between head and foot, which would push a table down.
 */
function turnedPitch(style: Style): number {
  const { textHeight, line } = measuresOf(style, 'landscape');
  return Math.floor((textHeight - SLACK) / Math.floor(textHeight / line));
}

/** In twips: a grid that fills the text block to the last twip loses its last line to a renderer's rounding. */
const SLACK = 15;
