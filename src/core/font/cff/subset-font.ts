import { type Entry, entryBytes, Operator, sameEntry } from './dict.ts';
import { indexBytes } from './index-of.ts';

/** What the glyphs of a group share. */
export interface Group {
  /** The matrix from the group's units to ems, if the group has its own. */
  readonly matrix: Entry | undefined;
  /** Its Private DICT, without the offset of its subroutines. */
  readonly hints: readonly Entry[];
}

/** The content of a font to write. */
export interface Content {
  readonly name: string;
  /** The box and the matrix of the whole font. */
  readonly top: readonly Entry[];
  /** In the order of their numbers. */
  readonly glyphs: readonly { readonly charString: Uint8Array; readonly group: Group }[];
}

/** The number of a font's first own string; the numbers below belong to the standard strings. */
const FIRST_STRING = 391;

/** Writes a CID-keyed font, Adobe-Identity-0, in which the number of a glyph is its CID (Adobe Technical Note 5176). */
export function subsetFont({ name, top, glyphs }: Content): Uint8Array {
  const groups = [...new Set(glyphs.map(({ group }) => group))];
  const head = Uint8Array.of(1, 0, 4, 4);
  const nameIndex = indexBytes([ascii(name)]);
  const strings = indexBytes([ascii('Adobe'), ascii('Identity')]);
  const global = indexBytes([]);
  // All CIDs from 1 on, as one range.
  const range = Math.max(glyphs.length - 2, 0);
  const charset = glyphs.length > 1 ? Uint8Array.of(2, 0, 1, range >> 8, range & 0xff) : Uint8Array.of(0);
  const select = selectBytes(glyphs.map(({ group }) => groups.indexOf(group)));
  const charStrings = indexBytes(glyphs.map(({ charString }) => charString));
  const privates = groups.map(({ hints }) => Uint8Array.from(hints.flatMap(sameEntry)));

  const topBytes = (charsetAt: number, selectAt: number, glyphsAt: number, fontsAt: number): Uint8Array =>
    indexBytes([
      Uint8Array.from([
        ...entryBytes(Operator.ros, FIRST_STRING, FIRST_STRING + 1, 0),
        ...top.flatMap(sameEntry),
        ...entryBytes(Operator.count, glyphs.length),
        ...entryBytes(Operator.charset, charsetAt),
        ...entryBytes(Operator.select, selectAt),
        ...entryBytes(Operator.charStrings, glyphsAt),
        ...entryBytes(Operator.fonts, fontsAt),
      ]),
    ]);
  const fontBytes = (at: number): Uint8Array => {
    let next = at;
    return indexBytes(
      groups.map(({ matrix }, index) => {
        const length = (privates[index] as Uint8Array).byteLength;
        const bytes = Uint8Array.from([
          ...(matrix ? sameEntry(matrix) : []),
          ...entryBytes(Operator.private, length, next),
        ]);
        next += length;
        return bytes;
      }),
    );
  };

  // Every number takes five bytes, so the sizes are known before the offsets.
  const before = [head, nameIndex, topBytes(0, 0, 0, 0), strings, global];
  const charsetAt = lengthOf(before);
  const selectAt = charsetAt + charset.byteLength;
  const glyphsAt = selectAt + select.byteLength;
  const fontsAt = glyphsAt + charStrings.byteLength;
  const privatesAt = fontsAt + fontBytes(0).byteLength;
  return joined([
    head,
    nameIndex,
    topBytes(charsetAt, selectAt, glyphsAt, fontsAt),
    strings,
    global,
    charset,
    select,
    charStrings,
    fontBytes(privatesAt),
    ...privates,
  ]);
}

/** The groups of the glyphs, as ranges (FDSelect, format 3). */
function selectBytes(groups: readonly number[]): Uint8Array {
  const ranges = groups.flatMap((group, glyph) =>
    groups[glyph - 1] === group ? [] : [glyph >> 8, glyph & 0xff, group],
  );
  const count = ranges.length / 3;
  return Uint8Array.from([3, count >> 8, count & 0xff, ...ranges, groups.length >> 8, groups.length & 0xff]);
}

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((sum, it) => sum + it.byteLength, 0);

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}
