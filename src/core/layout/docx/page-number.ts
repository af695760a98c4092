import { AlignmentType, BuilderElement, Footer, Paragraph, TextRun } from 'docx';
import type { Style } from '../../generated/style.ts';
import { points, twips } from '../style/measure.ts';
import { aboveDash, pageNumberLine } from '../style/page-number-line.ts';
import { STYLE } from '../style/paragraph-styles.ts';

/**
 * Page numbers between dashes: at the right on odd pages, at the left on even pages, one character from the edge (GB/T
 * 9704-2012, 7.5).
 */
export function pageNumbers(style: Style): { default: Footer; even: Footer } {
  return {
    default: new Footer({ children: [pageNumber('odd', style)] }),
    even: new Footer({ children: [pageNumber('even', style)] }),
  };
}

/** The line of the page number, one character from the outer edge. */
export function pageNumber(side: 'odd' | 'even', style: Style): Paragraph {
  const indent = Math.round(style.pageNumber.indent * points(style.text.pageNumber.size) * 20);
  return new Paragraph({
    style: STYLE.pageNumber,
    alignment: side === 'even' ? AlignmentType.LEFT : AlignmentType.RIGHT,
    indent: side === 'even' ? { left: indent } : { right: indent },
    children: [new TextRun('— '), ...pageField(side === 'even' ? '2' : '1'), new TextRun(' —')],
  });
}

/**
 * The field for the page number. It contains the number of the first page with this footer, for programs that do not
 * calculate fields, such as previews; the library would leave it empty.
 */
function pageField(shown: string): TextRun[] {
  const marked = (type: string) => runWith('w:fldChar', 'w:fldCharType', type);
  return [
    marked('begin'),
    runWith('w:instrText', 'xml:space', 'preserve', 'PAGE'),
    marked('separate'),
    new TextRun(shown),
    marked('end'),
  ];
}

/** A run of one element with an attribute, and with text if given. */
function runWith(name: string, key: string, value: string, text?: string): TextRun {
  const run = new TextRun({});
  run.addChildElement(
    new BuilderElement({
      name,
      attributes: { [key]: { key, value } },
      // The library writes this as text, though its types ask for elements.
      ...(text !== undefined && { children: [text as unknown as BuilderElement] }),
    }),
  );
  return run;
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
