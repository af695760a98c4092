import { FontProblem } from './font-file.ts';
import type { Table } from './table.ts';

/**
 * Maps characters to glyphs (table `cmap`): uses the most complete Unicode map, in either of the two forms that fonts
 * use.
 *
 * @returns a function that gives 0 for a character without a glyph
 * @throws FontProblem if there is no such map
 */
export function characterMap(cmap: Table): (codePoint: number) => number {
  const count = cmap.u16(2);
  let best: { readonly rank: number; readonly at: number } | undefined;
  for (let entry = 4; entry < 4 + count * 8; entry += 8) {
    const at = cmap.u32(entry + 4);
    const rank = rankOf(cmap.u16(entry), cmap.u16(entry + 2), cmap.u16(at));
    if (rank > 0 && rank > (best?.rank ?? 0)) best = { rank, at };
  }
  if (!best) throw new FontProblem('it has no characters of Unicode');
  return cmap.u16(best.at) === GROUPS ? byGroups(cmap, best.at) : bySegments(cmap, best.at);
}

/** The forms of maps: segments for the first 65,536 characters, groups for all characters. */
const SEGMENTS = 4;
const GROUPS = 12;

function rankOf(platform: number, encoding: number, form: number): number {
  const isUnicode = platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10));
  if (!isUnicode) return 0;
  if (form === GROUPS) return 2;
  return form === SEGMENTS ? 1 : 0;
}

function byGroups(cmap: Table, at: number): (codePoint: number) => number {
  const count = cmap.u32(at + 12);
  const groups = at + 16;
  if (groups + count * 12 > cmap.length) throw new FontProblem('its table cmap is damaged');
  return (codePoint) => {
    const found = firstFrom(count, (it) => cmap.u32(groups + it * 12 + 4) >= codePoint);
    if (found === count) return 0;
    const group = groups + found * 12;
    const start = cmap.u32(group);
    return codePoint < start ? 0 : cmap.u32(group + 8) + codePoint - start;
  };
}

function bySegments(cmap: Table, at: number): (codePoint: number) => number {
  const doubled = cmap.u16(at + 6);
  const ends = at + 14;
  const starts = ends + doubled + 2;
  const deltas = starts + doubled;
  const offsets = deltas + doubled;
  if (offsets + doubled > cmap.length) throw new FontProblem('its table cmap is damaged');
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    const found = firstFrom(doubled >> 1, (it) => cmap.u16(ends + it * 2) >= codePoint) * 2;
    if (found >= doubled) return 0;
    const start = cmap.u16(starts + found);
    if (codePoint < start) return 0;
    const delta = cmap.u16(deltas + found);
    const offset = cmap.u16(offsets + found);
    if (offset === 0) return (codePoint + delta) & 0xffff;
    const place = offsets + found + offset + (codePoint - start) * 2;
    const glyph = place + 2 > cmap.length ? 0 : cmap.u16(place);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

/** The first index for which `holds` is true; it must then be true for all later ones. `count` if there is none. */
function firstFrom(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
