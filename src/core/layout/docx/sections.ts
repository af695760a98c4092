import { Footer, Header, type ISectionOptions, SectionType, Table } from 'docx';
import type { Style } from '../../generated/style.ts';
import type { NumberedDocument } from '../numbering/numbered-document.ts';
import { LEAST_FOOTER, pageNumberLine } from '../style/page-number-line.ts';
import { marginsOf, measuresOf, type Sheet } from '../style/text-block.ts';
import { type Appendix, appendixOf, sheetOf } from './appendices.ts';
import type { DrawChart } from './charts.ts';
import { letterSection } from './forms/letter.ts';
import { footerDistance, pageNumber, pageNumbers } from './page-number.ts';
import { anchor, spacer } from './paragraphs.ts';
import type { Child, InVolume, Part } from './parts.ts';
import { recordedParts } from './recorded-parts.ts';
import { sheetProperties } from './sheets.ts';
import { turnedPageNumbers } from './turned-page-number.ts';

/** The headers and footers of a section. */
export type Margins = Pick<ISectionOptions, 'headers' | 'footers'>;

/** How a document is placed in its file. */
export interface Setting {
  /** The first bookmark number that is free in the file; by default 1, for a document by itself. */
  readonly firstBookmark?: number;
  /** How it is placed in a volume; absent for a document by itself. */
  readonly inVolume?: InVolume;
  /** Headers and footers for pages of an orientation; by default only page numbers. Called once for each section. */
  readonly margins?: (sheet: Sheet) => Margins;
  /** Draws charts; needed if there are any. */
  readonly drawChart?: DrawChart | undefined;
}

/**
 * A document as sections; the first begins with its head. Content of one orientation is one section, so a document
 * whose appendices are all upright is a single section. 版记 is at the foot of the last page (GB/T 9704-2012, 7.4), or on
 * a page of its own: an upright page after a landscape appendix, an even page if it must be on one.
 */
export function sectionsOf(
  document: NumberedDocument,
  style: Style,
  { firstBookmark = 1, inVolume, margins = (sheet) => pageNumbersOf(sheet, style), drawChart }: Setting = {},
): ISectionOptions[] {
  const parts = recordedParts(document, style, { firstBookmark, inVolume, drawChart }, sectionOf);
  return parts.map((part) => {
    const section = sectionOf(part, style);
    if (part.letter) return section;
    const around = part.isUnnumbered ? noPageNumbers() : margins(part.sheet);
    const first = section.footers?.first;
    if (!first) return { ...section, ...around };
    // The first page has the same header as other odd pages.
    const odd = around.headers?.default;
    return {
      ...section,
      ...(odd && { headers: { ...around.headers, first: new Header(odd.options) } }),
      footers: { ...around.footers, first },
    };
  });
}

/**
 * The section of an attachment that is a file of its own.
 *
 * @param phrases names that its title keeps on one line
 */
export function attachmentSection(
  attachment: Appendix,
  style: Style,
  phrases: readonly string[],
  drawChart?: DrawChart,
): ISectionOptions {
  const sheet = sheetOf(attachment);
  const options = { firstBookmark: 1, breaksPage: false, keepLast: false, phrases, drawChart };
  const children = appendixOf(attachment, style, options);
  return { ...sectionOf({ sheet, children }, style), ...pageNumbersOf(sheet, style) };
}

/** A part as a section, without headers and footers; only a letter has its own. */
function sectionOf(
  { sheet, children, isEven, isUnnumbered, letter, spareLines = 0 }: Part,
  style: Style,
): ISectionOptions {
  const properties = sheetProperties(sheet, style);
  if (letter) return { ...letterSection(letter, style, properties, spareLines), children: withEnd(children) };
  const { page } = properties;
  // LibreOffice forgets the height of the footer in a section that must begin on an even page, and uses this height.
  const footer = marginsOf(style, sheet).bottom - LEAST_FOOTER;
  return {
    properties: {
      ...properties,
      ...(spareLines > 0 && { titlePage: true }),
      ...(isEven && { type: SectionType.EVEN_PAGE }),
      ...(isUnnumbered && { page: { ...page, margin: { ...page?.margin, footer } } }),
    },
    ...(spareLines > 0 && { footers: { first: sparingFooter(spareLines, style) } }),
    children: withEnd(children),
  };
}

/** The footer of a first page that leaves lines free above: it is that much higher than the page's margin. */
function sparingFooter(lines: number, style: Style): Footer {
  const free = marginsOf(style, 'upright').bottom + lines * measuresOf(style).line;
  const above = free - footerDistance(style) - pageNumberLine(style);
  return new Footer({ children: [spacer(above), pageNumber('odd', style)] });
}

/** The page numbers for pages of an orientation. */
export const pageNumbersOf = (sheet: Sheet, style: Style): Margins => ({
  footers: sheet === 'landscape' ? turnedPageNumbers(style) : pageNumbers(style),
});

/** A section without footers of its own would use those of the section before it. */
const noPageNumbers = (): Margins => ({
  footers: { default: new Footer({ children: [anchor()] }), even: new Footer({ children: [anchor()] }) },
});

/**
 * The properties of a section belong to its last paragraph. After a table this is one of almost no height, so that it
 * does not start a page.
 */
const withEnd = (children: readonly Child[]): readonly Child[] =>
  children.at(-1) instanceof Table ? [...children, anchor()] : children;
