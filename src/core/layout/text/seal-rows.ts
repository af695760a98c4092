import type { Style } from '../../generated/style.ts';
import { points, twips } from '../style/measure.ts';
import { measuresOf } from '../style/text-block.ts';
import { textWidth } from './width.ts';

/** The layout of the names of a joint issue with seals, in twips from the left edge of the text block. */
export interface SealRows {
  /** The names of each row, from left to right. A shorter row is aligned to the right. */
  readonly rows: readonly (readonly string[])[];
  /** The middle of each column; the last is also the middle of the date. */
  readonly centres: readonly number[];
  /** The distance between rows, in lines of the grid. */
  readonly pitch: number;
}

/**
 * 署名 of a joint issue with seals (GB/T 9704-2012, 7.3.5.1): the bodies in order, from left to right and row by row, as
 * many side by side as fit into the text block. A seal's room is centred on each name; the last name is above the date.
 * Names and rooms do not touch each other or leave the text block, except for a single name that is too wide.
 *
 * @param issuers at least one
 * @param date as written; empty if there is none
 */
export function sealRows(issuers: readonly string[], date: string, style: Style): SealRows {
  const { textWidth: block, line } = measuresOf(style);
  const room = twips(style.signature.sealRoom);
  const pitch = Math.ceil((room + APART) / line);
  const most = Math.max(1, Math.min(issuers.length, Math.floor(block / (room + APART))));
  for (let count = most; count > 1; count--) {
    // Rows of similar length: four names become two and two.
    const even = Math.ceil(issuers.length / Math.ceil(issuers.length / count));
    const rows = inRows(issuers, even);
    const centres = centresOf(rows, date, block, style);
    if (centres) return { rows, centres, pitch };
  }
  const rows = inRows(issuers, 1);
  return { rows, centres: [lastCentre(issuers, date, block, style)], pitch };
}

/** The least distance between two rooms, in twips. */
const APART = 57;

/** The width of 署名 or 成文日期 on its line, in twips. */
export function signatureWidth(text: string, { text: looks, grid }: Pick<Style, 'text' | 'grid'>): number {
  const width = textWidth(text, points(looks.signature.size), points(grid.characterSpacing));
  return Math.round(width * 20);
}

const inRows = (names: readonly string[], count: number): string[][] =>
  Array.from({ length: Math.ceil(names.length / count) }, (_, row) =>
    names.slice(row * count, (row + 1) * count),
  );

/** The middle of the date and of the names in the column above it. It moves for the widest of these names. */
function lastCentre(names: readonly string[], date: string, block: number, style: Style): number {
  const widest = Math.max(...names.map((it) => signatureWidth(it, style)));
  const room = twips(style.signature.sealRoom);
  const half = (date === '' ? Math.max(widest, room) : signatureWidth(date, style)) / 2;
  const indent = style.signature.sealRightIndent * measuresOf(style).character;
  return Math.round(
    Math.max(block / 2, Math.min(block - indent - half, block - Math.min(widest, block) / 2)),
  );
}

/**
 * The middles of the columns, as evenly about the middle of the text block as names and rooms allow; undefined if they
 * do not fit.
 */
function centresOf(
  rows: readonly (readonly string[])[],
  date: string,
  block: number,
  style: Style,
): number[] | undefined {
  const count = Math.max(...rows.map((it) => it.length));
  const room = twips(style.signature.sealRoom);
  const gap = style.signature.nameGap * measuresOf(style).character;
  const inColumn = (column: number) =>
    rows.flatMap((row) =>
      row.slice(column - (count - row.length)).slice(0, column < count - row.length ? 0 : 1),
    );
  const last = lastCentre(inColumn(count - 1), date, block, style);
  const width = (name: string) => signatureWidth(name, style);
  const least = Math.max(
    room + APART,
    ...rows.flatMap((row) =>
      row.slice(1).map((name, place) => (width(name) + width(row[place] as string)) / 2 + gap),
    ),
  );
  const mostOf = Array.from({ length: count - 1 }, (_, column) => {
    const half = Math.max(room, ...inColumn(column).map(width)) / 2;
    return (last - half) / (count - 1 - column);
  });
  const most = Math.min(...mostOf);
  const lastHalf = Math.max(room, ...inColumn(count - 1).map(width)) / 2;
  if (least > most || last + lastHalf > block) return undefined;
  const step = Math.min(most, Math.max(least, (2 * last - block) / (count - 1)));
  return Array.from({ length: count }, (_, column) => Math.round(last - (count - 1 - column) * step));
}
