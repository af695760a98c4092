import type { Document as DocxDocument } from 'docx';
import type { Style } from '../../generated/style.ts';
import type { ParagraphStyle } from '../docx/styles.ts';
import type { Box } from './box.ts';
import { type Advance, standardAdvance } from './characters.ts';
import { bodyElement, child, type Element, elementsIn } from './element.ts';
import { flow } from './flow.ts';
import { looksOf } from './looks.ts';
import { paragraphOf } from './paragraph.ts';
import { type Section, sectionOf } from './section.ts';
import { tableOf } from './table.ts';

/** Where everything of a file falls. */
export interface Paged {
  /** Every page in order, blank ones among them, with the number that is printed on it and its lines from the top. */
  readonly pages: readonly { readonly number: number; readonly lines: readonly string[] }[];
  /** The printed number of the page where each bookmark begins. */
  readonly bookmarks: ReadonlyMap<string, number>;
}

/**
 * Reckons the pages of a file line by line, as LibreOffice draws them in faces of the standard's widths, so that a table
 * of contents can name pages before any program has opened the file.
 *
 * The library brings an engine of its own (`docx/layout`). It reads neither our styles nor our settings, stops at a table
 * that floats, breaks lines by none of the Chinese rules, and weighs 1.7 MB: 24 pages for a document of 35. What our
 * documents hold is regular enough for a small one.
 *
 * @param advance how wide characters are, where other faces than the standard's are to be reckoned with
 */
export function paginate(file: DocxDocument, style: Style, advance: Advance = standardAdvance): Paged {
  return paginateBody(bodyElement(file), style, { advance });
}

/**
 * The same for a body as the library is about to write it.
 *
 * @param options.styles paragraph styles beside those that every file has
 */
export function paginateBody(
  body: Element,
  style: Style,
  {
    advance = standardAdvance,
    styles = [],
  }: { readonly advance?: Advance; readonly styles?: readonly ParagraphStyle[] } = {},
): Paged {
  const looks = looksOf(style, styles);
  const pages: { number: number; lines: readonly string[] }[] = [];
  const bookmarks = new Map<string, number>();
  for (const { section, blocks } of sectionsOf(body)) {
    const setting = { looks, advance, width: section.textWidth, linePitch: section.linePitch };
    const boxes = blocks.map(
      (it): Box => (it.name === 'tbl' ? tableOf(it, setting) : paragraphOf(it, setting)),
    );
    const flowed = flow(boxes, wholeLines(section));
    let number = section.firstNumber ?? (pages.at(-1)?.number ?? 0) + 1;
    if (pages.length > 0 && isOtherSide(number, section)) {
      pages.push({ number: (pages.at(-1)?.number ?? 0) + 1, lines: [] });
      if (section.firstNumber === undefined) number += 1;
    }
    for (const page of flowed) {
      for (const name of page.bookmarks) bookmarks.set(name, number);
      pages.push({ number, lines: page.lines });
      number += 1;
    }
  }
  return { pages, bookmarks };
}

/** The height that a page takes lines in: LibreOffice leaves what is less than a line of the grid free. */
function wholeLines({ textHeight, linePitch }: Section): number {
  return linePitch ? Math.floor(textHeight / linePitch) * linePitch : textHeight;
}

/** Whether a section that is to begin on an odd or even page would begin on the other. */
function isOtherSide(number: number, { parity }: Section): boolean {
  return parity !== undefined && (number % 2 === 1) !== (parity === 'odd');
}

/** The sections of the body: each ends in a paragraph that holds what is said of it, the last with the body. */
function sectionsOf(body: Element): { section: Section; blocks: Element[] }[] {
  const sections: { section: Section; blocks: Element[] }[] = [];
  let blocks: Element[] = [];
  for (const it of elementsIn(body)) {
    if (it.name === 'sectPr') {
      sections.push({ section: sectionOf(it), blocks });
      blocks = [];
    } else if (it.name === 'p' || it.name === 'tbl') {
      blocks.push(it);
      const properties = it.name === 'p' ? child(child(it, 'pPr'), 'sectPr') : undefined;
      if (!properties) continue;
      sections.push({ section: sectionOf(properties), blocks });
      blocks = [];
    }
  }
  return sections;
}
