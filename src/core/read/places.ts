import { LineCounter } from 'yaml';
import type { Path } from '../model/source.ts';

/** A range of the text by offsets in UTF-16 units, end exclusive. */
export type Offsets = readonly [start: number, end: number];

/** The place of a value, of its key if it has one, and of everything in it. */
export interface PlaceTree {
  readonly key?: Offsets;
  /** The key as the file spells it. */
  readonly spelling?: string;
  readonly value: Offsets;
  /** Whether the value is a scalar, which can be replaced as text. */
  readonly isScalar: boolean;
  readonly children: ReadonlyMap<string | number, PlaceTree>;
}

/** The place at a path, or that of its nearest ancestor in the file. */
export function nearest(root: PlaceTree, path: Path): { readonly place: PlaceTree; readonly exact: boolean } {
  let place = root;
  for (const step of path) {
    const child = place.children.get(step);
    if (!child) return { place, exact: false };
    place = child;
  }
  return { place, exact: true };
}

/** The offsets at which the lines of a text begin. */
export function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}
