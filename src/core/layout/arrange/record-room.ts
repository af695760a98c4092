import { finding } from '../../diagnostics/finding.ts';
import type { Document } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import type { Finding, Location } from '../../model/diagnostic.ts';
import type { Path } from '../../model/source.ts';
import { frontOf } from './first-page.ts';
import { recordRows } from './record.ts';
import { fitsPage } from './record-fit.ts';

/**
 * A finding if 版记 with all the bodies that it names does not fit on one page.
 *
 * @param at gives the place of a key in the unit's file
 */
export function recordRoom(document: Document, style: Style, at: (path: Path) => Location): Finding[] {
  const { moved } = frontOf(document, style);
  const { copyTo } = document.record;
  const count = moved.length + copyTo.length;
  // 主送机关 come first, so they are counted first.
  const holds = (bodies: number) =>
    fitsPage(
      recordRows(
        {
          ...document,
          record: { ...document.record, copyTo: copyTo.slice(0, Math.max(0, bodies - moved.length)) },
        },
        moved.slice(0, bodies),
        style,
      ),
      style,
    );
  if (count === 0 || holds(count)) return [];
  const key = moved.length > copyTo.length ? 'addressee' : 'copyTo';
  return [finding('record-over-page', at(['document', key]), { count, fits: most(count, holds) })];
}

/** The greatest number below a limit for which a condition holds. It must hold for all smaller numbers too. */
function most(limit: number, holds: (number: number) => boolean): number {
  let [low, high] = [0, limit];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
