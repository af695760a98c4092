/**
 * Where 版记 is printed: at the foot of the last page of what precedes it, or on a page of its own, which is the next
 * page or the one after a blank page.
 */
export type RecordPlace = 'last page' | 'next page' | 'after a blank page';

/** What decides where 版记 is printed. */
export interface RecordWish {
  /** Whether it must be on an even page; otherwise on the last page. */
  readonly even: boolean;
  /** Whether the last page can hold it: the page is upright, and 版记 fits on one page. */
  readonly mayStandBelow: boolean;
  /** The number of the document's last page without it. */
  lastPage(): number;
  /** The number of the last page if it is at the foot of that page. */
  lastPageWithIt(): number;
}

/**
 * 版记 is at the foot of the last page of the text if that page is even and has room for it; otherwise on the next even
 * page (GB/T 9704-2012, 7.4; GB/T 33476.2, 7.3.1). Pages are calculated with the standard's faces.
 */
export function recordPlace({ even, mayStandBelow, lastPage, lastPageWithIt }: RecordWish): RecordPlace {
  if (!even) return mayStandBelow ? 'last page' : 'next page';
  const last = lastPage();
  if (last % 2 === 1) return 'next page';
  return mayStandBelow && lastPageWithIt() === last ? 'last page' : 'after a blank page';
}
