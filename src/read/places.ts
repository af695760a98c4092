import type { LineCounter } from 'yaml';
import type { Position, Range } from '../model/diagnostic.ts';
import type { Path } from '../model/source.ts';

/** A stretch of the text by offsets, end exclusive. */
export type Offsets = readonly [start: number, end: number];

/** Where a value stands, its key if it has one, and what it holds. */
export interface Place {
  readonly key?: Offsets;
  /** The key as the file spells it. */
  readonly spelling?: string;
  readonly value: Offsets;
  /** Whether the value is a scalar, which can be replaced as text. */
  readonly isScalar: boolean;
  readonly children: Map<string | number, Place>;
}

/** The place at the path, or that of its nearest ancestor which is in the file. */
export function nearest(root: Place, path: Path): { readonly place: Place; readonly exact: boolean } {
  let place = root;
  for (const step of path) {
    const child = place.children.get(step);
    if (!child) return { place, exact: false };
    place = child;
  }
  return { place, exact: true };
}

/** Lines and columns of offsets, both from 1. */
export function rangeOf(lines: LineCounter, [start, end]: Offsets): Range {
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  return { start: position(start), end: position(Math.max(start, end)) };
}
