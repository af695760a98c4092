import type { Style } from '../../generated/style.ts';
import type { FlowParagraph } from '../flow/paragraph.ts';
import type { SheetEdges } from '../flow/section.ts';
import { points, twips } from '../style/measure.ts';
import { aboveDash, pageNumberLine } from '../style/page-number-line.ts';
import { STYLE } from '../style/paragraph-styles.ts';
import { run, textParagraph } from './paragraphs.ts';

/**
 * Page numbers between dashes: at the right on odd pages, at the left on even pages, one character from the edge (GB/T
 * 9704-2012, 7.5).
 */
export const pageNumbers = (style: Style): SheetEdges => ({
  odd: [pageNumber('odd', style)],
  even: [pageNumber('even', style)],
});

/**
 * The line of the page number, one character from the outer edge. Programs that do not reckon page numbers, such as
 * previews, show that of the first page with it.
 */
export function pageNumber(side: 'odd' | 'even', style: Style): FlowParagraph {
  const indent = Math.round(style.pageNumber.indent * points(style.text.pageNumber.size) * 20);
  return textParagraph(
    [run('— '), { type: 'page number', shown: side === 'even' ? '2' : '1' }, run(' —')],
    STYLE.pageNumber,
    {
      alignment: side === 'even' ? 'left' : 'right',
      indent: side === 'even' ? { left: indent } : { right: indent },
    },
  );
}

/**
 * From the bottom of the paper to the foot of the page number's line, in twips: the upper edge of its dashes is
 * `distance` below the text block (GB/T 9704-2012, 7.5; GB/T 33476.2, 8).
 */
export function footerDistance(style: Style): number {
  return (
    twips(style.page.bottom) - twips(style.pageNumber.distance) + aboveDash(style) - pageNumberLine(style)
  );
}
