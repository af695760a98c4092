/**
 * Where 版记 stands: at the foot of the last page of what is before it, or of a page of its own: the next, or the one after a
 * blank page.
 */
export type RecordPlace = 'last page' | 'next page' | 'after a blank page';

/** What decides where 版记 stands. */
export interface RecordWish {
  /** Whether it is to be on an even page; else on the last, whichever that is. */
  readonly even: boolean;
  /** Whether the last page may bear it: it lies upright, and a page holds it. */
  readonly mayStandBelow: boolean;
  /** The number of the document's last page without it. */
  lastPage(): number;
  /** The number of the last page with it at the foot of that. */
  lastPageWithIt(): number;
}

/**
 * 版记 stands at the foot of the last page of the text where that page is an even one and has room for it; else on the next
 * even page (GB/T 9704-2012, 7.4; GB/T 33476.2, 7.3.1). The pages are those reckoned in the standard's faces.
 */
export function recordPlace({ even, mayStandBelow, lastPage, lastPageWithIt }: RecordWish): RecordPlace {
  if (!even) return mayStandBelow ? 'last page' : 'next page';
  const last = lastPage();
  if (last % 2 === 1) return 'next page';
  return mayStandBelow && lastPageWithIt() === last ? 'last page' : 'after a blank page';
}
