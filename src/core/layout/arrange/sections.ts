import type { Style } from '../../generated/style.ts';
import type { FlowBlock } from '../flow/block.ts';
import type { FlowParagraph } from '../flow/paragraph.ts';
import type { FlowSection } from '../flow/section.ts';
import type { NumberedDocument } from '../numbering/numbered-document.ts';
import { LEAST_FOOTER, pageNumberLine } from '../style/page-number-line.ts';
import { marginsOf, measuresOf, type Sheet } from '../style/text-block.ts';
import { type Appendix, appendixOf, sheetOf } from './appendices.ts';
import { letterSection } from './forms/letter.ts';
import { footerDistance, pageNumber, pageNumbers } from './page-number.ts';
import { paperOf } from './paper.ts';
import { anchor, spacer } from './paragraphs.ts';
import { recordedContents } from './recorded-contents.ts';
import type { InVolume, SheetContent } from './sheet-contents.ts';
import { withAllRows } from './split-rows.ts';
import { turnedPageNumbers } from './turned-page-number.ts';

/** The headers and footers of a section. */
export type Edges = Pick<FlowSection, 'headers' | 'footers'>;

/** How a document is placed in its file. */
export interface InFile {
  /** The first bookmark number that is free in the file; by default 1, for a document by itself. */
  readonly firstBookmark?: number;
  /** How it is placed in a volume; absent for a document by itself. */
  readonly inVolume?: InVolume;
  /** Headers and footers for pages of an orientation; by default only page numbers. Called once for each section. */
  readonly edges?: (sheet: Sheet) => Edges;
}

/**
 * A document as sections; the first begins with its head. Content of one orientation is one section, so a document
 * whose appendices are all upright is a single section. 版记 is at the foot of the last page (GB/T 9704-2012, 7.4), or on
 * a page of its own: an upright page after a landscape appendix, an even page if it must be on one.
 */
export function sectionsOf(
  document: NumberedDocument,
  style: Style,
  { firstBookmark = 1, inVolume, edges = (sheet) => pageNumbersOf(sheet, style) }: InFile = {},
): FlowSection[] {
  const contents = recordedContents(document, style, { firstBookmark, inVolume }, sectionOf);
  const sections = contents.map((content): FlowSection => {
    const section = sectionOf(content, style);
    if (content.letter) return section;
    const around = content.isUnnumbered ? NO_PAGE_NUMBERS : edges(content.sheet);
    const first = section.footers?.first;
    if (!first) return { ...section, ...around };
    // The first page has the same header as other odd pages.
    const { headers } = around;
    return {
      ...section,
      ...(headers?.odd && { headers: { ...headers, first: headers.odd } }),
      footers: { ...around.footers, first },
    };
  });
  return withAllRows(sections, style);
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
): FlowSection {
  const sheet = sheetOf(attachment);
  const options = { firstBookmark: 1, breaksPage: false, keepLast: false, phrases };
  const blocks = appendixOf(attachment, style, options);
  const section = { ...sectionOf({ sheet, blocks }, style), ...pageNumbersOf(sheet, style) };
  return withAllRows([section], style)[0] as FlowSection;
}

/** A section without headers and footers; only a letter has its own. */
function sectionOf(
  { sheet, blocks, isEven, isUnnumbered, letter, spareLines = 0 }: SheetContent,
  style: Style,
): FlowSection {
  const paper = paperOf(sheet, style);
  const section = { sheet: paper, blocks: withEnd(blocks) };
  if (letter) return { ...section, ...letterSection(letter, style, paper, spareLines) };
  return {
    ...section,
    // LibreOffice forgets the height of the footer in a section that must begin on an even page, and uses this height.
    ...(isUnnumbered && { sheet: { ...paper, footer: marginsOf(style, sheet).bottom - LEAST_FOOTER } }),
    ...(isEven && { begins: 'even' }),
    ...(spareLines > 0 && { hasOwnFirst: true, footers: { first: sparingFooter(spareLines, style) } }),
  };
}

/** The footer of a first page that leaves lines free above: it is that much higher than the page's margin. */
function sparingFooter(lines: number, style: Style): FlowParagraph[] {
  const free = marginsOf(style, 'upright').bottom + lines * measuresOf(style).line;
  const above = free - footerDistance(style) - pageNumberLine(style);
  return [spacer(above), pageNumber('odd', style)];
}

/** The page numbers for pages of an orientation. */
export const pageNumbersOf = (sheet: Sheet, style: Style): Edges => ({
  footers: sheet === 'landscape' ? turnedPageNumbers(style) : pageNumbers(style),
});

/** A section without footers of its own would use those of the section before it. */
const NO_PAGE_NUMBERS: Edges = { footers: { odd: [anchor()], even: [anchor()] } };

/**
 * A section after a table ends with a paragraph of almost no height: in a .docx its last paragraph holds the section's
 * properties, and must not start a page.
 */
const withEnd = (blocks: readonly FlowBlock[]): readonly FlowBlock[] =>
  blocks.at(-1)?.type === 'table' ? [...blocks, anchor()] : blocks;
