import type { Style } from '../../generated/style.ts';
import { points } from './measure.ts';

/** The margins of a sheet in pt. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The margins of the text block (版心), which its ink keeps to (GB/T 9704-2012, 5.2.1). */
export function blockMargins({ page }: Pick<Style, 'page'>): Margins {
  return {
    top: points(page.top),
    right: points(page.right),
    bottom: points(page.bottom),
    left: points(page.left),
  };
}

/**
 * The margins for programs that set lines, so that the ink of an upright page's first and last line meets the edges of
 * the text block: each line has half of its leading above its characters and half below (GB/T 33476.2, 6.2: 34.58 mm
 * instead of 37 mm, and 32.58 mm instead of 35 mm).
 */
export function lineMargins(style: Pick<Style, 'page' | 'grid'>): Margins {
  const block = blockMargins(style);
  const lead = points(style.grid.halfLeading);
  return { ...block, top: block.top - lead, bottom: block.bottom - lead };
}
