import { FontProblem } from '../font-file.ts';
import type { Index } from './index-of.ts';

/** How deep calls of subroutines can be nested (Adobe Technical Note 5177, appendix B). */
const DEEPEST = 10;

/**
 * No glyph of a real font is longer. Without a limit, subroutines that call others many times would fill the memory.
 */
const LONGEST = 0x10000;

/** So many bytes of subroutines a glyph may be put together of: much that is not drawn could stand in them. */
const MOST_CALLED = 0x100000;

/** What is being written; one at a time. */
const out = new Uint8Array(LONGEST);

/** Drawing operators of two bytes, which empty the stack: hflex, flex, hflex1, flex1. */
const FLEXES: readonly number[] = [34, 35, 36, 37];

/**
 * A Type 2 charstring in which every call of a subroutine is replaced by the subroutine, so that it needs no other
 * data.
 *
 * @throws FontProblem if it is damaged, or calculates with numbers, which no known font for text does
 */
export function wholeCharString(bytes: Uint8Array, global: Index, local: Index | undefined): Uint8Array {
  let end = 0;
  // For each operand on the stack: where it begins in `out`, and its value.
  const starts: number[] = [];
  const values: number[] = [];
  let called = 0;
  let hints = 0;
  let ends = false;

  const subroutine = (index: Index | undefined): Uint8Array => {
    const start = starts.pop();
    const value = values.pop();
    if (start === undefined || value === undefined || !index) throw new FontProblem('a glyph is damaged');
    end = start;
    const bias = index.count < 1240 ? 107 : index.count < 33900 ? 1131 : 32768;
    if (value + bias < 0) throw new FontProblem('a glyph is damaged');
    const piece = index.piece(value + bias);
    called += piece.byteLength;
    if (called > MOST_CALLED) throw new FontProblem('a glyph is damaged');
    return piece;
  };
  const emptyStack = (): void => {
    starts.length = 0;
    values.length = 0;
  };

  const run = (code: Uint8Array, depth: number): void => {
    if (depth > DEEPEST) throw new FontProblem('a glyph is damaged');
    const byte = (at: number): number => {
      const value = code[at];
      if (value === undefined) throw new FontProblem('a glyph is damaged');
      return value;
    };
    const copy = (from: number, length: number): void => {
      if (from + length > code.byteLength || end + length > LONGEST)
        throw new FontProblem('a glyph is damaged');
      for (let at = from; at < from + length; at++) out[end++] = code[at] as number;
    };
    const operand = (from: number, length: number, value: number): void => {
      if (values.length >= 513) throw new FontProblem('a glyph is damaged');
      starts.push(end);
      values.push(value);
      copy(from, length);
    };
    for (let at = 0; at < code.byteLength && !ends; ) {
      const first = byte(at);
      if (first === 28) {
        operand(at, 3, ((byte(at + 1) << 24) >> 16) | byte(at + 2));
        at += 3;
      } else if (first >= 32 && first <= 246) {
        operand(at, 1, first - 139);
        at += 1;
      } else if (first >= 247 && first <= 250) {
        operand(at, 2, (first - 247) * 256 + byte(at + 1) + 108);
        at += 2;
      } else if (first >= 251 && first <= 254) {
        operand(at, 2, -(first - 251) * 256 - byte(at + 1) - 108);
        at += 2;
      } else if (first === 255) {
        operand(at, 5, ((byte(at + 1) << 24) >> 16) | byte(at + 2));
        at += 5;
      } else if (first === 10 || first === 29) {
        run(subroutine(first === 10 ? local : global), depth + 1);
        at += 1;
      } else if (first === 11) {
        return;
      } else if (first === 12) {
        if (!FLEXES.includes(byte(at + 1))) throw new FontProblem('a glyph is damaged');
        copy(at, 2);
        emptyStack();
        at += 2;
      } else if (first === 19 || first === 20) {
        hints += values.length >> 1;
        emptyStack();
        const mask = (hints + 7) >> 3;
        copy(at, 1 + mask);
        at += 1 + mask;
      } else {
        if (first === 1 || first === 3 || first === 18 || first === 23) hints += values.length >> 1;
        // An accented letter, composed by an encoding; a CID-keyed font has no encoding.
        if (first === 14 && values.length >= 4) throw new FontProblem('a glyph is damaged');
        copy(at, 1);
        emptyStack();
        ends = first === 14;
        at += 1;
      }
    }
  };

  run(bytes, 0);
  if (!ends) throw new FontProblem('a glyph is damaged');
  return out.slice(0, end);
}
