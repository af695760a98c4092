import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Style } from '../../generated/style.ts';
import { points, twips } from '../style/measure.ts';
import { pageNumberLine } from './page-number-line.ts';
import { STYLE } from './styles.ts';

/** Page numbers between dashes: odd pages at the right, even pages at the left, one character in (GB/T 9704-2012, 7.5). */
export function pageNumbers(style: Style): { default: Footer; even: Footer } {
  const indent = Math.round(style.pageNumber.indent * points(style.text.pageNumber.size) * 20);
  const footer = (options: { alignment: 'left' | 'right'; indent: { left?: number; right?: number } }) =>
    new Footer({
      children: [
        new Paragraph({
          style: STYLE.pageNumber,
          alignment: options.alignment === 'left' ? AlignmentType.LEFT : AlignmentType.RIGHT,
          indent: options.indent,
          children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
        }),
      ],
    });
  return {
    default: footer({ alignment: 'right', indent: { right: indent } }),
    even: footer({ alignment: 'left', indent: { left: indent } }),
  };
}

/**
 * From the paper's lower edge to the foot of the page number's line, in twips: the upper edge of its characters is
 * `distance` below the text block.
 */
export function footerDistance(style: Style): number {
  return twips(style.page.bottom) - twips(style.pageNumber.distance) - pageNumberLine(style);
}
