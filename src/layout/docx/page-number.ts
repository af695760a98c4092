import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Style } from '../../generated/style.ts';
import { points, twips } from '../style/measure.ts';
import { aboveDash, pageNumberLine } from './page-number-line.ts';
import { STYLE } from './styles.ts';

/** Page numbers between dashes: odd pages at the right, even pages at the left, one character in (GB/T 9704-2012, 7.5). */
export function pageNumbers(style: Style): { default: Footer; even: Footer } {
  return {
    default: new Footer({ children: [pageNumber('odd', style)] }),
    even: new Footer({ children: [pageNumber('even', style)] }),
  };
}

/** The line of the page number, one character from the outer end of the line that it stands on. */
export function pageNumber(side: 'odd' | 'even', style: Style): Paragraph {
  const indent = Math.round(style.pageNumber.indent * points(style.text.pageNumber.size) * 20);
  return new Paragraph({
    style: STYLE.pageNumber,
    alignment: side === 'even' ? AlignmentType.LEFT : AlignmentType.RIGHT,
    indent: side === 'even' ? { left: indent } : { right: indent },
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
}

/**
 * From the paper's lower edge to the foot of the page number's line, in twips: the upper edge of its dashes is `distance`
 * below the text block (GB/T 9704-2012, 7.5; GB/T 33476.2, 8).
 */
export function footerDistance(style: Style): number {
  return (
    twips(style.page.bottom) - twips(style.pageNumber.distance) + aboveDash(style) - pageNumberLine(style)
  );
}
