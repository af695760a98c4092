import { LineCounter } from 'yaml';
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
  readonly children: ReadonlyMap<string | number, Place>;
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

/** Where the lines of a text begin. */
export function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}
