import type { PagedPage } from '../pages/paginate.ts';
import { STYLE } from '../style/paragraph-styles.ts';

/** How the end of a text is kept with what follows it: attachments, signature and note. */
export interface Ending {
  /** Whether the last paragraph is kept with them as a whole. */
  readonly isKept: boolean;
  /** Whether the last paragraph keeps two lines together at every page end inside it. */
  readonly keepsTwo: boolean;
  /**
   * How many lines of the grid the first page leaves free at its foot, so that text moves to the page of the signature.
   */
  readonly spareLines: number;
}

/** The usual end. */
export const KEPT: Ending = { isKept: true, keepsTwo: false, spareLines: 0 };

/**
 * Decides how a text ends, so that some of it is on the first page and some on the page of the signature, or of the
 * attachments named below it (GB/T 9704-2012, 7.3.3 and 7.3.5.5). LibreOffice does not split a paragraph that is kept
 * with what follows. So a text of one paragraph would leave the first page together with the signature, and a paragraph
 * that is longer than the rest of a page is not kept at all. In these cases the first page ends earlier, so that the
 * last lines of the paragraph move to the next page.
 *
 * @param most how many lines a page may leave free
 * @param pagesOf gives the pages of the document with an ending
 * @returns `KEPT` if that is good, or if nothing else is better
 */
export function endingOf(most: number, pagesOf: (ending: Ending) => readonly PagedPage[]): Ending {
  const pagesTogether = pagesOf(KEPT);
  if (isWell(pagesTogether)) return KEPT;
  for (const keepsTwo of [true, false])
    for (let spareLines = 0; spareLines <= most; spareLines++) {
      const ending = { isKept: false, keepsTwo, spareLines };
      const pages = pagesOf(ending);
      if (isWell(pages)) return ending;
      // No text is left on the first page.
      if (!showsText(pages[0])) break;
    }
  // A text of one line cannot be on both pages: it must be on the first one.
  const free = { isKept: false, keepsTwo: false, spareLines: 0 };
  return !showsText(pagesTogether[0]) && showsText(pagesOf(free)[0]) ? free : KEPT;
}

function isWell(pages: readonly PagedPage[]): boolean {
  const signed = pages.find(({ styles }) => CLOSING.some((it) => styles.has(it)));
  return showsText(pages[0]) && (!signed || showsText(signed) || signed.styles.has(STYLE.attachments));
}

/** In minutes, the list of the persons at the meeting is in place of the signature. */
const CLOSING = [STYLE.signature, STYLE.attendance];
const TEXT = [STYLE.body, STYLE.tableHeader, STYLE.tableCell];

const showsText = (page: PagedPage | undefined): boolean => TEXT.some((it) => page?.styles.has(it));
