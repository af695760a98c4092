import type { PagedPage } from '../pages/paginate.ts';
import { STYLE } from '../style/paragraph-styles.ts';

/** How the end of a text is held to what follows it: attachments, signature and note. */
export interface Ending {
  /** Whether the last paragraph is kept whole with them. */
  readonly isKept: boolean;
  /** Whether the last paragraph keeps two lines together wherever a page ends within it. */
  readonly keepsTwo: boolean;
  /** How many lines of the grid the first page leaves free at its foot, so that text goes over to the signature's page. */
  readonly spareLines: number;
}

/** As texts end for the most part. */
export const KEPT: Ending = { isKept: true, keepsTwo: false, spareLines: 0 };

/**
 * How a text is to end so that the first page shows some of it and the signature's page too, or the attachments named
 * below it (GB/T 9704-2012, 7.3.3 and 7.3.5.5). LibreOffice splits no paragraph that is kept with what follows, so that a
 * text of one paragraph would leave the first page with the signature, and one longer than what is left of a page is not
 * kept with it. Then the first page is made to end so much sooner that the last lines of the paragraph go over.
 *
 * @param most how many lines a page may leave free
 * @param pagesOf the pages of the document, with an end as asked
 * @returns `KEPT` where that is well, and where nothing else is better
 */
export function endingOf(most: number, pagesOf: (ending: Ending) => readonly PagedPage[]): Ending {
  const kept = pagesOf(KEPT);
  if (isWell(kept)) return KEPT;
  for (const keepsTwo of [true, false])
    for (let spareLines = 0; spareLines <= most; spareLines++) {
      const ending = { isKept: false, keepsTwo, spareLines };
      const pages = pagesOf(ending);
      if (isWell(pages)) return ending;
      // The first page has given all of its text away.
      if (!showsText(pages[0])) break;
    }
  // A text of one line cannot be on both pages: the first one must show it.
  const free = { isKept: false, keepsTwo: false, spareLines: 0 };
  return !showsText(kept[0]) && showsText(pagesOf(free)[0]) ? free : KEPT;
}

function isWell(pages: readonly PagedPage[]): boolean {
  const signed = pages.find(({ styles }) => CLOSING.some((it) => styles.has(it)));
  return showsText(pages[0]) && (!signed || showsText(signed) || signed.styles.has(STYLE.attachments));
}

/** Of minutes, who attended stands in the signature's place. */
const CLOSING = [STYLE.signature, STYLE.attendance];
const TEXT = [STYLE.body, STYLE.tableHeader, STYLE.tableCell];

const showsText = (page: PagedPage | undefined): boolean => TEXT.some((it) => page?.styles.has(it));
