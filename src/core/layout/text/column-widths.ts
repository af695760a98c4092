import { BROAD, dateEms } from './cell-dates.ts';
import { lineEms } from './width.ts';

/**
 * Divides a table's width among its columns according to their texts. A date, a name of up to four characters, and the
 * entries of a column of figures stay on one line. The columns share the rest so that the rows become low and few
 * short texts are broken.
 *
 * @param rows the texts of the cells, including the header
 * @param total the table's width, in any unit
 * @param em the font size of the cells in the same unit
 * @returns the width of each column in the same unit: whole numbers whose sum is `total`
 */
export function columnWidths(rows: readonly (readonly string[])[], total: number, em: number): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const room = total / em;
  const texts = Array.from({ length: columns }, (_, column) => rows.map((row) => textEms(row[column] ?? '')));
  const isFigures = texts.map((_, column) => rows.slice(1).some((row) => /\d/.test(row[column] ?? '')));
  const datesOf = (broad: number) =>
    texts.map((_, column) =>
      rows.reduce((most, row) => Math.max(most, dateEms(row[column] ?? '', broad)), 0),
    );
  const dates = datesOf(BROAD);
  const leastOf = (figures: number, dates: readonly number[]) =>
    texts.map((cells, column) => {
      const whole = isFigures[column] ? figures : Math.min(figures, NAME);
      const widest = cells.reduce(
        (most, ems) => Math.max(most, ems <= whole ? ems : Math.min(ems, LEAST)),
        0,
      );
      return Math.max(NARROWEST, widest, dates[column] ?? 0) + PADDING;
    });
  const leasts = [SHORT, NAME, 0].map((figures) => leastOf(figures, dates));
  const every = Math.ceil(rows.length / SEEN);
  const seen = texts.map((cells) => cells.filter((_, row) => row % every === 0));
  const widths = grown(leasts.find((it) => sumOf(it) <= room) ?? (leasts.at(-1) as number[]), seen, room);
  /**
   * Where dates do not fit as they are: in columns that are a little too narrow their characters are narrowed (`dateScale`).
   * Where they would be much too narrow, dates are broken, and not the figures and headings beside them.
   */
  const tooNarrow = (): number[] => {
    const narrow = datesOf(0);
    const shrunk = inProportion(widths, room);
    const isLegible = shrunk.every((it, column) => it >= (narrow[column] as number) - PADDING);
    const broken = leastOf(0, []);
    return (
      fitted(widths, narrow, room) ??
      (isLegible ? shrunk : inProportion(sumOf(broken) <= room ? grown(broken, seen, room) : broken, room))
    );
  };
  const best = fitted(widths, dates, room) ?? tooNarrow();
  return wholes(
    best.map((it) => it * em),
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

/** The width of a cell's text without breaks, in ems, with a reserve for fonts with wide digits. */
const textEms = (text: string): number =>
  Math.max(...text.split('\n').map((line) => lineEms(line) + (/[0-9A-Za-z]/.test(line) ? RESERVE : 0)));

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, it) => sum + it, 0);

/**
 * The widths, with the extra room given step by step to the column where each em improves the rows most.
 *
 * @param texts the widths of the texts of each column
 */
function grown(least: readonly number[], texts: readonly (readonly number[])[], room: number): number[] {
  const widths = [...least];
  const longest = texts.map((cells) => cells.reduce((most, it) => Math.max(most, it), 0));
  /** What each column costs in each width that was looked at: most are looked at again after every step. */
  const known = texts.map(() => new Map<number, readonly Cost[]>());
  const costsOf = (column: number, width: number): readonly Cost[] => {
    const its = known[column] as Map<number, readonly Cost[]>;
    const costs = its.get(width) ?? (texts[column] as readonly number[]).map((it) => costOf(it, width));
    its.set(width, costs);
    return costs;
  };
  const costs = widths.map((width, column) => costsOf(column, width));
  // The sum of the squares of the lines of each row, and its root.
  const squares = (texts[0] ?? []).map((_, row) =>
    costs.reduce((sum, it) => sum + (it[row] as Cost).square, 0),
  );
  const roots = squares.map(Math.sqrt);
  const gainOf = (column: number, width: number): number => {
    const now = costs[column] as readonly Cost[];
    const then = costsOf(column, width);
    let sum = 0;
    for (let row = 0; row < now.length; row++) {
      const before = now[row] as Cost;
      const after = then[row] as Cost;
      const height = Math.sqrt(Math.max(0, (squares[row] as number) - before.square + after.square));
      sum = sum + (roots[row] as number) - height + before.broken - after.broken;
    }
    return sum;
  };
  let spare = room - sumOf(widths);
  while (spare >= STEP) {
    let best: { column: number; steps: number; gain: number } | undefined;
    for (const [column, width] of widths.entries()) {
      const wanted = (longest[column] as number) + PADDING - width;
      if (wanted <= 0) continue;
      const most = Math.min(AHEAD, Math.floor(spare / STEP), Math.ceil(wanted / STEP));
      for (let steps = 1; steps <= most; steps++) {
        const gain = gainOf(column, width + steps * STEP) / steps;
        if (!best || gain > best.gain) best = { column, steps, gain };
      }
    }
    if (!best || best.gain <= 0) break;
    const { column, steps } = best;
    const width = (widths[column] as number) + steps * STEP;
    widths[column] = width;
    spare -= steps * STEP;
    const before = costs[column] as readonly Cost[];
    const after = costsOf(column, width);
    for (let row = 0; row < after.length; row++) {
      const square = (squares[row] as number) - (before[row] as Cost).square + (after[row] as Cost).square;
      squares[row] = square;
      roots[row] = Math.sqrt(square);
    }
    costs[column] = after;
  }
  return widths;
}

/** What a text costs in a column. */
interface Cost {
  /** Its approximate lines. Fractions count for long texts, so that every step has an effect. */
  readonly lines: number;
  readonly square: number;
  /** How bad it looks broken, in lines. */
  readonly broken: number;
}

const WHOLE: Cost = { lines: 1, square: 1, broken: 0 };

function costOf(ems: number, width: number): Cost {
  const line = width - PADDING;
  if (ems <= line + SLACK) return WHOLE;
  if (ems > FEW_LINES) {
    const lines = ems / Math.max(1, line - RAGGED);
    return { lines, square: lines ** 2, broken: 0 };
  }
  const characters = Math.max(1, Math.floor(line + SLACK));
  const lines = Math.ceil(ems / characters - SLACK);
  const tail = ems - (lines - 1) * characters;
  return {
    lines,
    square: lines ** 2,
    broken: (ems <= SHORT ? BROKEN : 0) + (TAIL * Math.max(0, TAIL_EMS - tail)) / TAIL_EMS,
  };
}

/** In ems: the least width of a column, for a two-character header. */
const NARROWEST = 2;

/** In ems: the margins of a cell, its rules and rounding; and what wide digits or letters add to a short text. */
const PADDING = 0.85;
const RESERVE = 0.4;

/** In ems: a name, which is not broken if the columns have room. */
const NAME = 4;

/** In ems: a short text; a figure with its unit up to this width is not broken. */
const SHORT = 8.6;

/**
 * In ems: a broken text gets lines at least this wide, and a long one loses about this much of each line, because
 * numbers are not split.
 */
const LEAST = 4;
const RAGGED = 0.7;

/** In ems: a text whose lines are few enough to be counted. Its last line looks bad if it is short. */
const FEW_LINES = 16;
const TAIL_EMS = 3;

/** In lines: how bad a broken short text is, and a last line of almost nothing, which is often half a name. */
const BROKEN = 0.4;
const TAIL = 1.5;

/** The number of rows, spread over the table, that the widths go by beyond what must not be broken. */
const SEEN = 200;

/** In ems. */
const SLACK = 0.001;

/** The step in ems, and how many steps are looked at together: a text that has half the room it needs gains nothing. */
const STEP = 0.5;
const AHEAD = 8;

/** Rounds to whole numbers with the given sum; the last one takes the rest. */
function wholes(widths: readonly number[], total: number): number[] {
  const floors = widths.map(Math.floor);
  const rest = total - floors.reduce((sum, width) => sum + width, 0);
  if (floors.length > 0) floors[floors.length - 1] = (floors.at(-1) as number) + rest;
  return floors;
}
