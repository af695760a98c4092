import { FontProblem } from '../font-file.ts';
import { type Table, viewOf } from '../table.ts';

/** An INDEX of a CFF font (Adobe Technical Note 5176, 5): numbered pieces of bytes, read one at a time. */
export interface Index {
  readonly count: number;
  /** The position of what follows the INDEX. */
  readonly end: number;
  piece(number: number): Uint8Array;
}

/** No DICT, glyph or subroutine is longer (Adobe Technical Note 5177, appendix B). */
const LONGEST_PIECE = 0xffff;

export function indexAt(cff: Table, at: number): Index {
  const count = viewOf(cff.slice(at, 2)).getUint16(0);
  if (count === 0) {
    return {
      count,
      end: at + 2,
      piece: () => {
        throw new FontProblem('its outlines are damaged');
      },
    };
  }
  const size = cff.slice(at + 2, 1)[0] ?? 0;
  if (size < 1 || size > 4) throw new FontProblem('its outlines are damaged');
  const offsets = at + 3;
  const data = offsets + (count + 1) * size - 1;
  if (data + 1 > cff.length) throw new FontProblem('its outlines are damaged');
  const offsetIn = (bytes: Uint8Array, at: number): number => {
    let value = 0;
    for (let byte = 0; byte < size; byte++) value = value * 256 + (bytes[at + byte] as number);
    return value;
  };
  return {
    count,
    end: data + offsetIn(cff.slice(offsets + count * size, size), 0),
    piece(number) {
      if (number >= count) throw new FontProblem('its outlines are damaged');
      const both = cff.slice(offsets + number * size, 2 * size);
      const from = offsetIn(both, 0);
      const length = offsetIn(both, size) - from;
      if (length > LONGEST_PIECE) throw new FontProblem('its outlines are damaged');
      return cff.slice(data + from, length);
    },
  };
}

/** So many bytes of subroutines are kept of a group of glyphs; real fonts have some ten thousand in use. */
const MOST_KEPT = 0x100000;

/** An INDEX whose pieces are read once: the same subroutines are part of most glyphs. */
export function withKeptPieces(index: Index): Index {
  const pieces = new Map<number, Uint8Array>();
  let kept = 0;
  return {
    ...index,
    piece(number) {
      const known = pieces.get(number);
      if (known) return known;
      const piece = index.piece(number);
      kept += piece.byteLength;
      if (kept > MOST_KEPT) {
        pieces.clear();
        kept = piece.byteLength;
      }
      pieces.set(number, piece);
      return piece;
    },
  };
}

/** Writes pieces of bytes as an INDEX. */
export function indexBytes(pieces: readonly Uint8Array[]): Uint8Array {
  if (pieces.length === 0) return new Uint8Array(2);
  const length = pieces.reduce((sum, it) => sum + it.byteLength, 0);
  const size = length + 1 < 0x100 ? 1 : length + 1 < 0x10000 ? 2 : length + 1 < 0x1000000 ? 3 : 4;
  const bytes = new Uint8Array(3 + (pieces.length + 1) * size + length);
  viewOf(bytes).setUint16(0, pieces.length);
  bytes[2] = size;
  let end = 1;
  let at = 3 + (pieces.length + 1) * size;
  const offset = (number: number) => {
    for (let byte = 0; byte < size; byte++)
      bytes[3 + number * size + byte] = Math.floor(end / 256 ** (size - 1 - byte)) & 0xff;
  };
  offset(0);
  for (const [number, piece] of pieces.entries()) {
    bytes.set(piece, at);
    at += piece.byteLength;
    end += piece.byteLength;
    offset(number + 1);
  }
  return bytes;
}
