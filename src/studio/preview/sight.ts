import type { Path } from '../../core/model/source.ts';
import { type PlacedPassage, passagesOf } from '../state/passages.ts';
import { pages } from '../state/session.ts';

/** Room left above and below what is brought into sight, in pixels. */
const ROOM = 8;

/**
 * Scrolls to where a value stands on the pages.
 *
 * @param isAsked whether somebody wants to see it; else the pages stay where one of its passages is in sight
 */
export function intoSight(scroller: HTMLElement, path: Path, isAsked: boolean): void {
  const places = passagesOf(path).flatMap((it) => heightsOf(scroller, it) ?? []);
  const [first] = places;
  if (!first) return;
  const top = scroller.scrollTop;
  const bottom = top + scroller.clientHeight;
  if (places.some((it) => it.top >= top + ROOM && it.bottom <= bottom - ROOM) && !isAsked) return;
  scroller.scrollTo({ top: (first.top + first.bottom - scroller.clientHeight) / 2 });
}

/** From where to where a passage reaches in what scrolls. */
function heightsOf(
  scroller: HTMLElement,
  { page, passage }: PlacedPassage,
): { readonly top: number; readonly bottom: number } | undefined {
  const sheet = scroller.querySelector<HTMLElement>(`#page-${page + 1}`);
  const height = pages.value.pages[page]?.height;
  if (!sheet || height === undefined || sheet.offsetHeight === 0) return undefined;
  const toPixels = sheet.offsetHeight / height;
  const top = sheet.offsetTop + passage.top * toPixels;
  return { top, bottom: top + passage.height * toPixels };
}
