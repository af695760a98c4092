/** A merged cell's corners, from 0. */
export interface MergeRange {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/**
 * Which cells lie under merged ones, each with the first cell of its merge; both as `row,column` from 0.
 *
 * @param height how many rows of the sheet hold anything: a merged cell can reach to the last row of all
 * @param width how many of its columns do
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
      // Merged cells never overlap; in a damaged workbook that has such, going on would be work without an end.
      if (covered.has(key)) return;
      covered.set(key, first);
    }
  }
}
