import { BROAD, dateEms } from './cell-dates.ts';
import { lineEms } from './width.ts';

/**
 * Shares a table's width among its columns by what stands in them. A column of figures and dates, and where it makes the
 * rows no higher any column of short texts, keeps each on one line; the others share the rest so that the rows come out
 * low.
 *
 * @param rows the texts of the cells, the header among them
 * @param total the table's width, in any unit
 * @param em the type size of the cells in that unit
 * @returns a width for each column in the same unit, whole numbers that add up to `total`
 */
export function columnWidths(rows: readonly (readonly string[])[], total: number, em: number): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const texts = rows.map((row) => Array.from({ length: columns }, (_, column) => textEms(row[column] ?? '')));
  const longest = Array.from({ length: columns }, (_, column) =>
    Math.max(NARROWEST, ...texts.map((row) => row[column] as number)),
  );
  const room = total / em;
  const isFigures = longest.map((_, column) => rows.slice(1).some((row) => /\d/.test(row[column] ?? '')));
  const datesOf = (broad: number) =>
    longest.map((_, column) => Math.max(0, ...rows.map((row) => dateEms(row[column] ?? '', broad))));
  const dates = datesOf(BROAD);
  const shared = [SHORT, SHORT / 2].flatMap((whole) => {
    const least = leastOf(longest, dates, (ems, column) => ems <= (isFigures[column] ? SHORT : whole));
    return sumOf(least) <= room ? [grown(least, longest, texts, room)] : [];
  });
  const widths =
    lowest(shared, texts) ??
    grown(
      leastOf(longest, dates, () => false),
      longest,
      texts,
      room,
    );
  return wholes(
    (fitted(widths, dates, room) ?? fitted(widths, datesOf(0), room) ?? inProportion(widths, room)).map(
      (it) => it * em,
    ),
    total,
  );
}

/**
 * Widths that take all the room: what is left over is shared in proportion, and what is wanting is taken from what columns
 * have beyond a date, which is not broken as long as others can give way; undefined where they cannot.
 */
function fitted(widths: readonly number[], dates: readonly number[], room: number): number[] | undefined {
  const wanting = sumOf(widths) - room;
  if (wanting <= 0) return inProportion(widths, room);
  const spare = widths.map((it, column) => Math.max(0, it - PADDING - Math.max(1, dates[column] as number)));
  const all = sumOf(spare);
  if (wanting > all) return undefined;
  return widths.map((it, column) => it - ((spare[column] as number) / all) * wanting);
}

const inProportion = (widths: readonly number[], room: number): number[] => {
  const sum = sumOf(widths);
  return widths.map((it) => (it / sum) * room);
};

/** What a cell needs on one line, in ems. */
const textEms = (text: string): number => Math.max(...text.split('\n').map(lineEms));

/** The least that each column can do with, where some keep their texts whole and all keep their dates. */
const leastOf = (
  longest: readonly number[],
  dates: readonly number[],
  isWhole: (ems: number, column: number) => boolean,
): number[] =>
  longest.map(
    (ems, column) =>
      Math.max(isWhole(ems, column) ? ems : Math.min(ems, LEAST), dates[column] as number) + PADDING,
  );

/** Of several ways to share, that which makes the rows lowest; the first, where another gains too little to see. */
function lowest(
  shared: readonly (readonly number[])[],
  texts: readonly (readonly number[])[],
): readonly number[] | undefined {
  return shared.reduce<readonly number[] | undefined>(
    (best, it) => (best && heightOf(it, texts) > heightOf(best, texts) * SEEN ? best : it),
    undefined,
  );
}

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, it) => sum + it, 0);

/** The widths, with what the table has beyond them given step by step to the column that lowers the rows most by it. */
function grown(
  least: readonly number[],
  longest: readonly number[],
  texts: readonly (readonly number[])[],
  room: number,
): number[] {
  const widths = [...least];
  let spare = room - sumOf(widths);
  while (spare >= STEP) {
    const height = heightOf(widths, texts);
    let best: { column: number; gain: number } | undefined;
    for (const [column, width] of widths.entries()) {
      if (width >= (longest[column] as number) + PADDING) continue;
      const gain = height - heightOf(widths.with(column, width + STEP), texts);
      if (!best || gain > best.gain) best = { column, gain };
    }
    if (!best) break;
    widths[best.column] = (widths[best.column] as number) + STEP;
    spare -= STEP;
  }
  return widths;
}

/**
 * How high the rows are, about: the lines of a row's cells, of which its longest counts most. Parts of lines count, so
 * that every step is felt before it saves a whole line.
 */
function heightOf(widths: readonly number[], texts: readonly (readonly number[])[]): number {
  return texts.reduce(
    (sum, row) =>
      sum +
      Math.hypot(
        ...row.map((ems, column) => {
          const line = (widths[column] as number) - PADDING;
          return ems <= line ? 1 : ems / (line - RAGGED);
        }),
      ),
    0,
  );
}

/** In ems. A column holds at least a two-character head; the margins of a cell and something to spare. */
const NARROWEST = 2;
const PADDING = 1.2;

/** A date in full is 8 ems wide with what renderers set between figures and characters: no text up to that is broken. */
const SHORT = 8.2;

/** A broken text has at least so much of a line, and fills each up to about this, since figures are not parted. */
const LEAST = 4;
const RAGGED = 0.7;

/** A name is broken only where the table becomes shorter by a fifth. */
const SEEN = 0.8;

/** What is given at a time. */
const STEP = 0.5;

/** Whole numbers that add up to the total; the last takes what rounding leaves. */
function wholes(widths: readonly number[], total: number): number[] {
  const floors = widths.map(Math.floor);
  const rest = total - floors.reduce((sum, width) => sum + width, 0);
  if (floors.length > 0) floors[floors.length - 1] = (floors.at(-1) as number) + rest;
  return floors;
}
