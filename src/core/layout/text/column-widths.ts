import { BROAD, dateEms } from './cell-dates.ts';
import { lineEms } from './width.ts';

/**
 * Divides a table's width among its columns according to their texts. A column of digits and dates keeps each on one
 * line, as does a column of short texts if that makes the rows no higher. The others share the rest so that the rows
 * become low.
 *
 * @param rows the texts of the cells, including the header
 * @param total the table's width, in any unit
 * @param em the font size of the cells in the same unit
 * @returns the width of each column in the same unit: whole numbers whose sum is `total`
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
 * Adjusts widths to the room. Extra room is shared in proportion. Missing room is taken from what columns have beyond
 * their dates, so that no date is broken; undefined if that is not enough.
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

/** The width of a cell's text without breaks, in ems. */
const textEms = (text: string): number => Math.max(...text.split('\n').map(lineEms));

/** The least width of each column, if some columns keep their texts whole and all keep their dates. */
const leastOf = (
  longest: readonly number[],
  dates: readonly number[],
  isWhole: (ems: number, column: number) => boolean,
): number[] =>
  longest.map(
    (ems, column) =>
      Math.max(isWhole(ems, column) ? ems : Math.min(ems, LEAST), dates[column] as number) + PADDING,
  );

/** The widths that make the rows lowest; the first ones, unless others make a visible difference. */
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

/** The widths, with the extra room given step by step to the column where it lowers the rows most. */
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
 * The approximate height of all rows: the lines of their cells, of which the longest counts most. Fractions of lines
 * count, so that every step has an effect.
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

/** In ems: the least width of a column, for a two-character header; the margins of a cell with some reserve. */
const NARROWEST = 2;
const PADDING = 1.2;

/**
 * In ems: a full date is 8 ems wide with the space that renderers set between digits and Chinese. No text up to this
 * width is broken.
 */
const SHORT = 8.2;

/**
 * In ems: a broken text gets lines at least this wide, and loses about this much of each line, because numbers are not
 * split.
 */
const LEAST = 4;
const RAGGED = 0.7;

/** A name is broken only if the table becomes shorter by a fifth. */
const SEEN = 0.8;

/** The step in ems. */
const STEP = 0.5;

/** Rounds to whole numbers with the given sum; the last one takes the rest. */
function wholes(widths: readonly number[], total: number): number[] {
  const floors = widths.map(Math.floor);
  const rest = total - floors.reduce((sum, width) => sum + width, 0);
  if (floors.length > 0) floors[floors.length - 1] = (floors.at(-1) as number) + rest;
  return floors;
}
