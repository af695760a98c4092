import type { Style } from '../../generated/style.ts';
import type { SheetEdges } from '../flow/section.ts';
import type { FlowTable } from '../flow/table.ts';
import { twips } from '../style/measure.ts';
import { pageNumberLine } from '../style/page-number-line.ts';
import { measuresOf } from '../style/text-block.ts';
import { footerDistance, pageNumber } from './page-number.ts';
import { anchor } from './paragraphs.ts';

/**
 * The page numbers of landscape pages. They are at the same place of the paper as on upright pages, so that they stay
 * there when the bound document is leafed through: at the left of the turned sheet, with text that runs from top to
 * bottom.
 *
 * Each is a floating table with one cell, as high as the text block, whose text is turned: in a .docx that needs no
 * drawing, for which a second form would be needed for some renderers.
 */
export const turnedPageNumbers = (style: Style): SheetEdges => ({
  odd: [column('odd', style), anchor()],
  even: [column('even', style), anchor()],
});

function column(side: 'odd' | 'even', style: Style): FlowTable {
  const { textHeight } = measuresOf(style, 'landscape');
  const width = pageNumberLine(style);
  return {
    type: 'table',
    columns: [width],
    place: { x: footerDistance(style), y: twips(style.page.left) },
    padding: 0,
    rules: {},
    rows: [
      {
        height: { exact: textHeight },
        cells: [{ width, isTurned: true, paragraphs: [pageNumber(side, style)] }],
      },
    ],
  };
}
