import { ems } from './width.ts';

/**
 * Shares a table's width among its columns by what stands in them: each gets what its longest cell needs, up to a
 * limit, and what is left over or missing is shared in proportion.
 *
 * @param rows the texts of the cells, the header among them
 * @param total the table's width, in any unit
 * @returns a width for each column in the same unit, whole numbers that add up to `total`
 */
export function columnWidths(rows: readonly (readonly string[])[], total: number): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const needs = Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(...rows.map((row) => Math.max(0, ...(row[column] ?? '').split('\n').map(ems))));
    return Math.min(Math.max(longest, NARROWEST), WIDEST) + PADDING;
  });
  const sum = needs.reduce((total, need) => total + need, 0);
  const widths = needs.map((need) => Math.floor((need / sum) * total));
  const rest = total - widths.reduce((total, width) => total + width, 0);
  if (widths.length > 0) widths[widths.length - 1] = (widths.at(-1) as number) + rest;
  return widths;
}

/** In ems: a column holds at least a two-character head, and wraps what is longer than a third of a line. */
const NARROWEST = 2;
const WIDEST = 18;
const PADDING = 1;
