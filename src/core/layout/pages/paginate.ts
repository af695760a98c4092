import type { Style } from '../../generated/style.ts';
import type { Flow } from '../flow/flow.ts';
import { type Advance, advanceOf } from './characters.ts';
import type { GoingOn } from './fill-pages.ts';
import { filledSections } from './filled-sections.ts';

/** A page of a file. */
export interface PagedPage {
  /** The page number; a blank page has one that is not printed. */
  readonly number: number;
  /** Its text from the top, without header and footer. */
  readonly lines: readonly string[];
  /** The IDs of the styles of the paragraphs with lines on it. */
  readonly styles: ReadonlySet<string>;
  /** The paragraph that continues at its top; undefined if none does. */
  readonly goesOn: GoingOn | undefined;
  /**
   * Whether it exists only so that the next section begins on the right side of the sheet; nothing is printed on it.
   */
  readonly isBlank: boolean;
}

/** The pages of a file, and where its bookmarks are. */
export interface Paged {
  readonly pages: readonly PagedPage[];
  /** The printed number of the page on which each bookmark begins. */
  readonly bookmarks: ReadonlyMap<string, number>;
}

/**
 * Calculates the pages of a file line by line, as LibreOffice draws them with faces of the standard's widths, so that a
 * table of contents has page numbers before any program has opened the file.
 *
 * The library that writes .docx has an engine of its own (`docx/layout`). It reads neither our styles nor our settings,
 * stops at a floating table, knows none of the Chinese rules for breaking lines, and has 1.7 MB: it gives 24 pages for a
 * document of 35. Our documents are regular enough for a small engine.
 *
 * LibreOffice itself departs from these rules if its first guess of a page (25 paragraphs or rows) was too large: text
 * that it moves back to a page stays on the next one if only its first line would fit, and what is kept with a floating
 * record can be separated from it below a table at the top of a page.
 *
 * @param advance the widths of characters, if they are not those of the standard's faces
 */
export function paginate(flow: Flow, style: Style, advance: Advance = advanceOf(style)): Paged {
  const pages: PagedPage[] = [];
  const bookmarks = new Map<string, number>();
  for (const { firstNumber, followsBlank, pages: filled } of filledSections(flow, style, { advance })) {
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
