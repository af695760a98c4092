import { DocumentGridType, Document as DocxDocument, type ISectionOptions, Paragraph, TextRun } from 'docx';
import type { Style } from '../../generated/style.ts';
import type { Document } from '../../model/document.ts';
import { points, twips } from '../style/measure.ts';
import { titleLines } from '../text/title-lines.ts';
import { bodyOf } from './body.ts';
import { closingOf } from './closing.ts';
import { addresseesFit } from './first-page.ts';
import { headOf } from './head.ts';
import { measuresOf } from './measures.ts';
import { pack } from './pack.ts';
import { footerDistance, pageNumbers } from './page-number.ts';
import { emptyLines, textParagraph } from './paragraphs.ts';
import { STYLE } from './styles.ts';

/**
 * The document as an OOXML package.
 *
 * @param epoch seconds since 1970 that the file gives as the time of its making, where the caller has one
 *   (SOURCE_DATE_EPOCH); else the document's own date. The same arguments give the same bytes anywhere.
 */
export async function docx(document: Document, style: Style, epoch?: number): Promise<Uint8Array> {
  return pack(fileOf(document, style), style, document.properties, epoch);
}

/** The document as the library holds it before it is packed: what `paginate` reads. */
export function fileOf(document: Document, style: Style): DocxDocument {
  return new DocxDocument({
    title: document.properties.title,
    evenAndOddHeaderAndFooters: true,
    sections: [sectionOf(document, style)],
  });
}

/** The document as a section, with pages of its own. */
export function sectionOf(document: Document, style: Style): ISectionOptions {
  const { page, grid } = style;
  return {
    properties: {
      page: {
        size: { width: twips(page.width), height: twips(page.height) },
        margin: {
          top: twips(page.top),
          right: twips(page.right),
          bottom: twips(page.bottom),
          left: twips(page.left),
          footer: footerDistance(style),
        },
      },
      grid: { type: DocumentGridType.LINES, linePitch: twips(grid.linePitch) },
    },
    footers: pageNumbers(style),
    children: childrenOf(document, style),
  };
}

function childrenOf(document: Document, style: Style) {
  const { textWidth } = measuresOf(style);
  const lines = titleLines(document.title, textWidth / 20 / points(style.text.title.size), [
    document.properties.subject,
  ]);
  const fits = addresseesFit(document, style, lines.length);
  const closing = closingOf(document, style, fits ? [] : document.addressees);
  return [
    ...headOf(document.head, style),
    new Paragraph({
      style: STYLE.title,
      children: lines.map((text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) })),
    }),
    ...addresseesOf(fits ? document.addressees : [], style),
    ...bodyOf(document.body, style, closing.length > 0),
    ...closing,
  ];
}

/** 主送机关: one empty line below the title, flush left, ending in a full-width colon (GB/T 9704-2012, 7.3.2). */
function addresseesOf(addressees: readonly string[], style: Style): Paragraph[] {
  const gap = emptyLines(style.body.addresseeGap);
  return addressees.length > 0 ? [...gap, textParagraph(`${addressees.join('、')}：`, STYLE.addressee)] : gap;
}
