/** The corners of a merged cell, from 0. */
export interface MergeRange {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/**
 * The cells covered by merged ones, each with the first cell of its merge; keys are `row,column` from 0.
 *
 * @param height the number of rows with content; a merged cell may reach further
 * @param width the number of columns with content
 */
export function coveredCells(
  merges: readonly MergeRange[],
  height: number,
  width: number,
): ReadonlyMap<string, { readonly row: number; readonly column: number }> {
  const covered = new Map<string, { row: number; column: number }>();
  for (const merge of merges) spread(merge, height, width, covered);
  return covered;
}

function spread(
  { startRow, startCol, endRow, endCol }: MergeRange,
  height: number,
  width: number,
  covered: Map<string, { row: number; column: number }>,
): void {
  const first = { row: startRow, column: startCol };
  for (let row = startRow; row <= Math.min(endRow, height - 1); row++) {
    for (let column = startCol; column <= Math.min(endCol, width - 1); column++) {
      if (row === startRow && column === startCol) continue;
      const key = `${row},${column}`;
      // Merged cells never overlap. In a damaged workbook they may, and going on could take practically for ever.
      if (covered.has(key)) return;
      covered.set(key, first);
    }
  }
}
