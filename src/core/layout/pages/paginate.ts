import type { Document as DocxDocument } from 'docx';
import type { Style } from '../../generated/style.ts';
import type { ParagraphStyle } from '../style/paragraph-styles.ts';
import { type Advance, advanceOf } from './characters.ts';
import { bodyElement, type Element, marginElements } from './element.ts';
import type { GoingOn } from './fill-pages.ts';
import { filledSections } from './filled-sections.ts';

/** A page of a file. */
export interface PagedPage {
  /** The number that is printed on it, or would be on a blank one. */
  readonly number: number;
  /** Its text from the top, without header and footer. */
  readonly lines: readonly string[];
  /** The ids of the styles of the paragraphs that have lines on it. */
  readonly styles: ReadonlySet<string>;
  /** The paragraph that goes on at its head; undefined where none does. */
  readonly goesOn: GoingOn | undefined;
  /** Whether it is there only so that the next section begins on its side of the sheet; nothing is printed on it. */
  readonly isBlank: boolean;
}

/** Where everything of a file falls. */
export interface Paged {
  readonly pages: readonly PagedPage[];
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
 * It reads paragraphs and tables as this room draws them, charts that have a paragraph to
 * themselves, and no pictures, notes, columns or lists. LibreOffice itself
 * departs from these rules where its first guess at the pages (25 paragraphs or rows each) was too generous: text that it
 * moves back up to a page stays below where only its first line would fit, and what is kept with a record that floats
 * can be parted from it below a table at the head of a page.
 *
 * @param advance how wide characters are, where other faces than the standard's are to be reckoned with
 */
export function paginate(file: DocxDocument, style: Style, advance: Advance = advanceOf(style)): Paged {
  return paginateBody(bodyElement(file), style, { advance, margins: marginElements(file) });
}

/**
 * The same for a body as the library is about to write it.
 *
 * @param options.styles paragraph styles beside those that every file has
 * @param options.margins headers and footers by their names in the body; only those matter that take room from the text
 */
export function paginateBody(
  body: Element,
  style: Style,
  {
    advance = advanceOf(style),
    styles = [],
    margins = new Map(),
  }: {
    readonly advance?: Advance;
    readonly styles?: readonly ParagraphStyle[];
    readonly margins?: ReadonlyMap<string, Element>;
  } = {},
): Paged {
  const pages: PagedPage[] = [];
  const bookmarks = new Map<string, number>();
  const filling = { advance, styles, margins };
  for (const { firstNumber, followsBlank, pages: filled } of filledSections(body, style, filling)) {
    const last = pages.at(-1)?.number ?? 0;
    if (followsBlank)
      pages.push({ number: last + 1, lines: [], styles: new Set(), goesOn: undefined, isBlank: true });
    let number = firstNumber;
    for (const page of filled) {
      for (const name of page.bookmarks) bookmarks.set(name, number);
      const { lines, styles, goesOn } = page;
      pages.push({ number, lines, styles, goesOn, isBlank: false });
      number += 1;
    }
  }
  return { pages, bookmarks };
}
