import { DocumentGridType, type ISectionOptions, PageOrientation } from 'docx';
import type { Style } from '../../generated/style.ts';
import { twips } from '../style/measure.ts';
import type { Sheet } from './measures.ts';
import { footerDistance } from './page-number.ts';

/**
 * Size, margins and grid of a sheet. A landscape sheet is the upright one turned clockwise a quarter, whether its page is
 * odd or even: what was its left margin is above the text then. So the head of a wide table is at the binding edge of odd
 * pages and at the fore edge of even ones (GB/T 9704-2012, 8), and the text block stays where it is on the paper.
 */
export function sheetProperties(sheet: Sheet, style: Style): NonNullable<ISectionOptions['properties']> {
  const { page, grid } = style;
  const margins = {
    top: twips(page.top),
    right: twips(page.right),
    bottom: twips(page.bottom),
    left: twips(page.left),
  };
  return {
    page: {
      size: {
        width: twips(page.width),
        height: twips(page.height),
        ...(sheet === 'landscape' && { orientation: PageOrientation.LANDSCAPE }),
      },
      margin: sheet === 'landscape' ? turned(margins) : { ...margins, footer: footerDistance(style) },
    },
    grid: { type: DocumentGridType.LINES, linePitch: twips(grid.linePitch) },
  };
}

/** The margins of a sheet turned clockwise a quarter: left goes above, the upper one to the right, and so on round. */
const turned = ({ top, right, bottom, left }: Record<'top' | 'right' | 'bottom' | 'left', number>) => ({
  top: left,
  right: top,
  bottom: right,
  left: bottom,
});
