import { lineEms } from './width.ts';

/**
 * Shares a table's width among its columns by what stands in them. A column of short texts (serial numbers, dates,
 * states) keeps each on one line; the others get what holds their longest text in the same number of lines, as few as
 * the table's width allows.
 *
 * @param rows the texts of the cells, the header among them
 * @param total the table's width, in any unit
 * @param em the type size of the cells in that unit
 * @returns a width for each column in the same unit, whole numbers that add up to `total`
 */
export function columnWidths(rows: readonly (readonly string[])[], total: number, em: number): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const longest = Array.from({ length: columns }, (_, column) =>
    Math.max(NARROWEST, ...rows.flatMap((row) => (row[column] ?? '').split('\n').map(lineEms))),
  );
  const needs = needsOf(longest, total / em);
  const given = needs.reduce((sum, it) => sum + it, 0);
  const spare = total / em - given;
  const broken = needs.map((it, column) => it < (longest[column] as number) + PADDING);
  // What is left goes to the columns whose texts are broken; else, as what is wanting, to all of them.
  const takers = spare > 0 && broken.includes(true) ? broken : broken.map(() => true);
  const taken = needs.reduce((sum, it, column) => sum + (takers[column] ? it : 0), 0);
  return wholes(
    needs.map((it, column) => (it + (takers[column] ? (it / taken) * spare : 0)) * em),
    total,
  );
}

/** What each column needs, in ems, where texts that are too long for one line take as few lines as the table allows. */
function needsOf(longest: readonly number[], total: number): number[] {
  for (let lines = 1; lines <= MOST_LINES; lines++) {
    const needs = longest.map((it) => needOf(it, it <= SHORT ? 1 : lines));
    if (needs.reduce((sum, it) => sum + it, 0) <= total) return needs;
  }
  return longest.map((it) => needOf(it, MOST_LINES));
}

function needOf(longest: number, lines: number): number {
  if (lines === 1) return longest + PADDING;
  return Math.min(longest, Math.max(longest / lines + RAGGED, LEAST)) + PADDING;
}

/** In ems. A column holds at least a two-character head; the margins of a cell and something to spare. */
const NARROWEST = 2;
const PADDING = 1.2;

/** A date in full is 8 ems wide with what renderers set between figures and characters: no text up to that is broken. */
const SHORT = 8.2;

/** A broken text needs more than its share of each line, since figures and marks are not parted; and some width at all. */
const RAGGED = 1.5;
const LEAST = 4;

/** Beyond so many lines a column grows hardly narrower. */
const MOST_LINES = 40;

/** Whole numbers that add up to the total; the last takes what rounding leaves. */
function wholes(widths: readonly number[], total: number): number[] {
  const floors = widths.map(Math.floor);
  const rest = total - floors.reduce((sum, width) => sum + width, 0);
  if (floors.length > 0) floors[floors.length - 1] = (floors.at(-1) as number) + rest;
  return floors;
}
