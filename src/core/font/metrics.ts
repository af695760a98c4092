import { FontProblem } from './font-file.ts';
import type { Table } from './table.ts';

/**
 * How far the text advances after a glyph, and the distance from its origin to its left edge (tables `hhea` and
 * `hmtx`).
 */
export interface Advances {
  advance(glyph: number): number;
  sideBearing(glyph: number): number;
}

export function advances(hhea: Table, hmtx: Table): Advances {
  const whole = hhea.u16(34);
  if (whole === 0 || whole * 4 > hmtx.length) throw new FontProblem('its table hmtx is damaged');
  return {
    // The last glyphs of a face often have the same width, which is then stored once.
    advance: (glyph) => hmtx.u16(Math.min(glyph, whole - 1) * 4),
    sideBearing(glyph) {
      if (glyph < whole) return hmtx.i16(glyph * 4 + 2);
      const at = whole * 4 + (glyph - whole) * 2;
      return at + 2 > hmtx.length ? 0 : hmtx.i16(at);
    },
  };
}

/** Bit 7 of `fsSelection`: the typographic heights of OS/2 are to be used. */
const USES_TYPOGRAPHIC = 1 << 7;

/**
 * The heights of a line above and below its baseline, in ems, as LibreOffice takes them: those of `hhea`; those for
 * Windows if `hhea` has none; the typographic ones if the font says that they are to be used.
 */
export function lineMetrics(
  hhea: Table,
  os2: Table | undefined,
  unitsPerEm: number,
): { ascent: number; descent: number } {
  let [up, down] = [hhea.i16(4), -hhea.i16(6)];
  if (up < 0 || down < 0) [up, down] = [0, 0];
  if (os2 && os2.length >= 78) {
    if (up === 0 && down === 0) [up, down] = [os2.u16(74), os2.u16(76)];
    const typographic = [os2.i16(68), -os2.i16(70)] as const;
    if ((os2.u16(62) & USES_TYPOGRAPHIC) !== 0 && typographic[0] >= 0 && typographic[1] >= 0)
      [up, down] = typographic;
  }
  return { ascent: up / unitsPerEm, descent: down / unitsPerEm };
}
