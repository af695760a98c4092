import type { Chart } from '../../document/document.ts';

/** The name of the sheet that a chart's numbers stand in, as Word names it. */
export const SHEET = 'Sheet1';

/** The letters of a column, from 0: A to Z, then AA. */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** What stands in a chart's sheet, row by row: the names of the series above, the categories on the left. */
export const sheetOf = ({ categories, series }: Chart): (string | number | undefined)[][] => [
  [undefined, ...series.map(({ name }) => name)],
  ...categories.map((category, row) => [category, ...series.map(({ values }) => values[row])]),
];

/** A reference to cells below each other. Columns and rows count from 0. */
export function cellsBelow(column: number, firstRow: number, rows = 1): string {
  const cell = (row: number) => `$${columnName(column)}$${row + 1}`;
  return `${SHEET}!${cell(firstRow)}${rows > 1 ? `:${cell(firstRow + rows - 1)}` : ''}`;
}
