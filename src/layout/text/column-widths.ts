import { lineEms } from './width.ts';

/**
 * Shares a table's width among its columns by what stands in them. Columns that need little get what keeps their cells
 * on one line; those that need more share what is left, in proportion; a rest goes to all in proportion.
 *
 * @param rows the texts of the cells, the header among them
 * @param total the table's width, in any unit
 * @param em the type size of the cells in that unit
 * @returns a width for each column in the same unit, whole numbers that add up to `total`
 */
export function columnWidths(rows: readonly (readonly string[])[], total: number, em: number): number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const needs = Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(0, ...rows.flatMap((row) => (row[column] ?? '').split('\n').map(lineEms)));
    return (Math.max(longest, NARROWEST) + PADDING) * em;
  });
  const widths = new Map<number, number>();
  let left = total;
  for (let open = [...needs.keys()]; open.length > 0; ) {
    const share = left / open.length;
    const content = open.filter((column) => (needs[column] as number) <= share);
    if (content.length === 0) {
      const sum = open.reduce((sum, column) => sum + (needs[column] as number), 0);
      for (const column of open) widths.set(column, ((needs[column] as number) / sum) * left);
      left = 0;
      break;
    }
    for (const column of content) {
      widths.set(column, needs[column] as number);
      left -= needs[column] as number;
    }
    open = open.filter((column) => !content.includes(column));
  }
  const used = total - left;
  return wholes(
    needs.map((_, column) => ((widths.get(column) as number) / used) * total),
    total,
  );
}

/** Whole numbers that add up to the total; the last takes what rounding leaves. */
function wholes(widths: readonly number[], total: number): number[] {
  const floors = widths.map(Math.floor);
  const rest = total - floors.reduce((sum, width) => sum + width, 0);
  if (floors.length > 0) floors[floors.length - 1] = (floors.at(-1) as number) + rest;
  return floors;
}

/** In ems: a column holds at least a two-character head; the margins of a cell and something to spare. */
const NARROWEST = 2;
const PADDING = 1.2;
