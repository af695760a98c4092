import { lineStarts } from '../../src/core/check/fix/replacement.ts';
import type { Position, Range } from '../../src/core/model/diagnostic.ts';
import type { Path, Source } from '../../src/core/model/source.ts';

/** A part of a text in its file, on one line: UTF-16 units, end exclusive. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** A value joined from pieces, with a blank line between them, as paragraphs are separated in a YAML block. */
export interface Joined {
  readonly path: Path;
  readonly pieces: readonly Piece[];
}

export const BETWEEN = '\n\n';

/**
 * A plain text as the source of a unit's data, so that the places of findings are right.
 *
 * @param values the pieces of each text in `data`
 */
export function textSource(file: string, text: string, data: unknown, values: readonly Joined[]): Source {
  const byPath = new Map(values.map((it) => [it.path.join('/'), it.pieces]));
  const starts = lineStarts(text);
  const position = (offset: number): Position => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
  const range = (from: number, to: number): Range => ({ start: position(from), end: position(to) });
  const locate = (path: Path): Range => {
    for (let length = path.length; length > 0; length--) {
      const pieces = byPath.get(path.slice(0, length).join('/'));
      const [first, last] = [pieces?.[0], pieces?.at(-1)];
      if (first && last) return range(first.from, last.to);
    }
    return range(0, 0);
  };
  return {
    file,
    text,
    data,
    locate,
    spelling: (path) => String(path.at(-1) ?? ''),
    keys: () => [],
    // As a YAML block: nothing around it, and no character that must be escaped.
    written: (path) => (byPath.has(path.join('/')) ? '|' : undefined),
    part(path, from, to) {
      const pieces = byPath.get(path.join('/'));
      const start = pieces && offsetIn(pieces, from);
      const end = pieces && offsetIn(pieces, to);
      return start === undefined || end === undefined ? undefined : range(start, end);
    },
    comments: () => [],
  };
}

/** The offset in the file of an offset in a value. Between two pieces it is the end of the first one. */
function offsetIn(pieces: readonly Piece[], at: number): number | undefined {
  let start = 0;
  let before: Piece | undefined;
  for (const piece of pieces) {
    if (at < start) return before?.to;
    const end = start + piece.to - piece.from;
    if (at <= end) return piece.from + at - start;
    start = end + BETWEEN.length;
    before = piece;
  }
  return undefined;
}
