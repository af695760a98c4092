import { viewOf } from './table.ts';

/** Characters that follow each other, and the glyph of the first. */
interface Run {
  readonly first: number;
  last: number;
  readonly glyph: number;
}

/**
 * Table `cmap` of a font with a glyph for each of some characters, from 1 in their order.
 *
 * @param codePoints in ascending order, each once
 */
export function cmapTable(codePoints: readonly number[]): Uint8Array {
  const runs: Run[] = [];
  for (const [index, codePoint] of codePoints.entries()) {
    const open = runs.at(-1);
    if (open && open.last + 1 === codePoint) open.last = codePoint;
    else runs.push({ first: codePoint, last: codePoint, glyph: index + 1 });
  }
  const segments = segmentsOf(runs.filter(({ first }) => first < LAST));
  const groups = groupsOf(runs);
  const bytes = new Uint8Array(HEAD + segments.byteLength + groups.byteLength);
  const view = viewOf(bytes);
  view.setUint16(2, 2);
  for (const [index, [encoding, at]] of [
    [1, HEAD] as const,
    [10, HEAD + segments.byteLength] as const,
  ].entries()) {
    view.setUint16(4 + index * 8, 3);
    view.setUint16(6 + index * 8, encoding);
    view.setUint32(8 + index * 8, at);
  }
  bytes.set(segments, HEAD);
  bytes.set(groups, HEAD + segments.byteLength);
  return bytes;
}

/** Two maps, each with a head of eight bytes. */
const HEAD = 20;

/** Where the first 65,536 characters end; the last of them is none. */
const LAST = 0xffff;

/** Form 4, which every program reads. */
function segmentsOf(runs: readonly Run[]): Uint8Array {
  const all = [
    ...runs.map(({ first, last, glyph }) => ({
      first,
      last: Math.min(last, LAST - 1),
      delta: glyph - first,
    })),
    { first: LAST, last: LAST, delta: 1 },
  ];
  const power = Math.floor(Math.log2(all.length));
  const words = [
    ...[4, 16 + all.length * 8, 0, all.length * 2, 2 << power, power, all.length * 2 - (2 << power)],
    ...all.map(({ last }) => last),
    0,
    ...all.map(({ first }) => first),
    ...all.map(({ delta }) => delta & 0xffff),
    ...all.map(() => 0),
  ];
  const bytes = new Uint8Array(words.length * 2);
  for (const [index, it] of words.entries()) viewOf(bytes).setUint16(index * 2, it);
  return bytes;
}

/** Form 12, with all characters. */
function groupsOf(runs: readonly Run[]): Uint8Array {
  const bytes = new Uint8Array(16 + runs.length * 12);
  const view = viewOf(bytes);
  view.setUint16(0, 12);
  view.setUint32(4, bytes.byteLength);
  view.setUint32(12, runs.length);
  for (const [index, { first, last, glyph }] of runs.entries())
    for (const [place, it] of [first, last, glyph].entries()) view.setUint32(16 + index * 12 + place * 4, it);
  return bytes;
}
