import {
  Footer,
  HeightRule,
  OverlapType,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  WidthType,
} from 'docx';
import type { Style } from '../../generated/style.ts';
import { twips } from '../style/measure.ts';
import { pageNumberLine } from '../style/page-number-line.ts';
import { measuresOf } from '../style/text-block.ts';
import { NO_BORDERS } from './no-borders.ts';
import { footerDistance, pageNumber } from './page-number.ts';
import { anchor } from './paragraphs.ts';

/**
 * The page numbers of landscape pages. They are at the same place of the paper as on upright pages, so that they stay
 * there when the bound document is leafed through: at the left of the turned sheet, with text that runs from top to
 * bottom.
 *
 * Each is a floating table with one cell, as high as the text block, whose text is turned: plain WordprocessingML,
 * without a drawing, for which a second form would be needed for some renderers.
 */
export function turnedPageNumbers(style: Style): { default: Footer; even: Footer } {
  return {
    default: new Footer({ children: [column('odd', style), anchor()] }),
    even: new Footer({ children: [column('even', style), anchor()] }),
  };
}

function column(side: 'odd' | 'even', style: Style): Table {
  const { textHeight } = measuresOf(style, 'landscape');
  const width = { size: pageNumberLine(style), type: WidthType.DXA };
  return new Table({
    layout: TableLayoutType.FIXED,
    width,
    indent: { size: 0, type: WidthType.DXA },
    columnWidths: [width.size],
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: footerDistance(style),
      verticalAnchor: TableAnchorType.PAGE,
      absoluteVerticalPosition: twips(style.page.left),
      overlap: OverlapType.NEVER,
    },
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        height: { value: textHeight, rule: HeightRule.EXACT },
        children: [
          new TableCell({
            width,
            textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
            children: [pageNumber(side, style)],
          }),
        ],
      }),
    ],
  });
}
