import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type CellStyle, type CellValue, readXlsx } from 'hucre/xlsx';
import { writeWorkbook } from '../../src/core/workbook/write-workbook.ts';

/** A cell as a person edits it. */
export interface EditedCell {
  value: CellValue;
  style?: CellStyle | undefined;
}

/** A sheet as rows of cells, from 0; row 1 of the spreadsheet is at index 0. */
export type Grid = EditedCell[][];

/** A merged cell, given by its corners from 0. */
export interface Merge {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}

/**
 * A workbook after somebody worked on it.
 *
 * @param work changes the sheets, given by name, in place; it may also name cells to merge
 */
export async function workedOn(
  workbook: Uint8Array,
  work: (sheets: Record<string, Grid>, merges: Record<string, Merge[]>) => void,
): Promise<Uint8Array> {
  const { sheets } = await readXlsx(workbook, { readStyles: true });
  const grids: Record<string, Grid> = {};
  for (const { name, rows, cells } of sheets) {
    grids[name] = rows.map((row, at) =>
      row.map((value, column) => ({ value, style: cells?.get(`${at},${column}`)?.style })),
    );
  }
  const merges: Record<string, Merge[]> = {};
  work(grids, merges);
  return writeWorkbook({
    sheets: Object.entries(grids).map(([name, grid]) => ({
      name,
      merges: merges[name] ?? [],
      rows: grid.map((row) => row.map((it) => it?.value ?? null)),
      cells: new Map(
        grid.flatMap((row, at) =>
          row.flatMap((it, column) =>
            it?.style ? [[`${at},${column}`, { value: it.value, style: it.style }] as const] : [],
          ),
        ),
      ),
    })),
  });
}

/** A workbook with one of its parts rewritten. */
export async function withPart(
  workbook: Uint8Array,
  name: string,
  write: (xml: string) => string,
): Promise<Uint8Array> {
  const parts = unzipSync(workbook);
  const before = strFromU8(parts[name] as Uint8Array);
  const after = write(before);
  if (after === before) throw new Error(`nothing was changed in ${name}`);
  return zipSync({ ...parts, [name]: strToU8(after) });
}

/** The cells of a row by the headings in the row `head`. */
export function cellsOf(grid: Grid, row: number, head: number): Record<string, EditedCell> {
  const cells: Record<string, EditedCell> = {};
  grid[head]?.forEach(({ value }, column) => {
    const line = grid[row] as EditedCell[];
    line[column] ??= { value: null };
    cells[String(value)] = line[column];
  });
  return cells;
}
