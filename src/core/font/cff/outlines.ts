import type { Outlines } from '../font.ts';
import { FontProblem } from '../font-file.ts';
import type { Table } from '../table.ts';
import { dictIn, type Entry, Operator } from './dict.ts';
import { type Index, indexAt, withKeptPieces } from './index-of.ts';
import { type Group, subsetFont } from './subset-font.ts';
import { wholeCharString } from './whole-char-string.ts';

/** Glyphs that share hints and subroutines. A CID-keyed font has several such groups, any other font has one. */
interface GroupOfGlyphs extends Group {
  readonly subroutines: Index | undefined;
}

/** Outlines of the Compact Font Format (table `CFF `). */
export function cffOutlines(cff: Table): Outlines {
  const names = indexAt(cff, cff.slice(2, 1)[0] ?? 0);
  const tops = indexAt(cff, names.end);
  const strings = indexAt(cff, tops.end);
  const global = withKeptPieces(indexAt(cff, strings.end));
  const top = dictIn(tops.piece(0));
  const charStrings = indexAt(cff, numberOf(top, Operator.charStrings));
  const isByCids = top.some(({ operator }) => operator === Operator.ros);
  const fonts = isByCids ? indexAt(cff, numberOf(top, Operator.fonts)) : undefined;
  const select = isByCids ? selector(cff.part(numberOf(top, Operator.select)), charStrings.count) : () => 0;
  const groups = new Map<number, GroupOfGlyphs>();
  const groupAt = (index: number): GroupOfGlyphs => {
    const known = groups.get(index);
    if (known) return known;
    const dict = fonts ? dictIn(fonts.piece(index)) : top;
    const [size = 0, at = 0] = dict.find(({ operator }) => operator === Operator.private)?.operands ?? [];
    const own = dictIn(cff.part(at, size).slice(0, size));
    const offset = own.find(({ operator }) => operator === Operator.subroutines)?.operands[0];
    const group = {
      matrix: fonts ? dict.find(({ operator }) => operator === Operator.matrix) : undefined,
      hints: own.filter(({ operator }) => operator !== Operator.subroutines),
      subroutines: offset === undefined ? undefined : withKeptPieces(indexAt(cff, at + offset)),
    };
    groups.set(index, group);
    return group;
  };
  const drawn = new Map<number, Uint8Array | undefined>();
  const charString = (glyph: number): Uint8Array | undefined => {
    if (!drawn.has(glyph)) drawn.set(glyph, read(glyph));
    return drawn.get(glyph);
  };
  function read(glyph: number): Uint8Array | undefined {
    try {
      return wholeCharString(charStrings.piece(glyph), global, groupAt(select(glyph)).subroutines);
    } catch (error) {
      if (error instanceof FontProblem) return undefined;
      throw error;
    }
  }

  return {
    kind: 'cff',
    isDrawable: (glyph) => charString(glyph) !== undefined,
    subset: (glyphs, name) =>
      subsetFont({
        name,
        top: top.filter(({ operator }) => operator === Operator.fontBox || operator === Operator.matrix),
        glyphs: [0, ...glyphs].map((glyph) => ({
          charString: charString(glyph) ?? NOTHING,
          group: groupAt(select(charString(glyph) ? glyph : (glyphs[0] ?? 0))),
        })),
      }),
  };
}

/** A glyph without an outline: endchar. */
const NOTHING = Uint8Array.of(14);

function numberOf(dict: readonly Entry[], wanted: number): number {
  const value = dict.find(({ operator }) => operator === wanted)?.operands[0];
  if (value === undefined || !Number.isInteger(value) || value < 0)
    throw new FontProblem('its outlines are damaged');
  return value;
}

/** Gives the group of a glyph (FDSelect): from one byte for each glyph, or from ranges. */
function selector(table: Table, glyphs: number): (glyph: number) => number {
  if (table.slice(0, 1)[0] === 0) {
    const each = table.part(1, glyphs);
    return (glyph) => each.u8(glyph);
  }
  if (table.slice(0, 1)[0] !== 3) throw new FontProblem('its outlines are damaged');
  const count = table.part(1, 2).u16(0);
  const ranges = table.part(3, count * 3 + 2);
  return (glyph) => {
    let [low, high] = [0, count];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (ranges.u16(middle * 3) <= glyph) low = middle;
      else high = middle;
    }
    return ranges.u8(low * 3 + 2);
  };
}
