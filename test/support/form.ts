import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx';
import type { EditedCell, Grid } from './workbook.ts';

/** The sheets of a form, addressed as a person finds the cells. */
export interface Sheets {
  /** The cell beside the name of a thing, or another cell on its line. */
  line(sheet: string, name: string, column?: number): EditedCell;
  /** The cells of an entry of a table (the first is 1), by their headings without marks. */
  row(sheet: string, number: number): Record<string, EditedCell>;
  /** The entries of a table that are not empty. */
  rows(sheet: string): Record<string, EditedCell>[];
  grid(sheet: string): Grid;
}

/** The rows above the entries of a table: the title, the explanations and the headings. */
const HEAD = 2;

/** Writes into an existing cell. */
export function put(cell: EditedCell | undefined, value: CellValue): void {
  if (!cell) throw new Error('no such cell');
  cell.value = value;
}

/** Adds an entry to a table, by its headings without marks. */
export function add(sheets: Sheets, sheet: string, values: Readonly<Record<string, CellValue>>): void {
  const cells = sheets.row(sheet, sheets.rows(sheet).length + 1);
  for (const [heading, value] of Object.entries(values)) put(cells[heading], value);
}

/** A form after somebody worked on it. What is hidden stays hidden; merged cells and validation are lost. */
export async function workedOnSheets(bytes: Uint8Array, work: (sheets: Sheets) => void): Promise<Uint8Array> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const grids = new Map(
    sheets.map(({ name, rows, cells }) => [
      name,
      rows.map((row, at) =>
        row.map((value, column) => ({ value, style: cells?.get(`${at},${column}`)?.style })),
      ),
    ]),
  );
  const grid = (name: string): Grid => {
    const found = grids.get(name);
    if (!found) throw new Error(`no such sheet: ${name}`);
    return found;
  };
  const row = (name: string, number: number) => {
    const lines = grid(name);
    lines[HEAD + number] ??= [];
    const line = lines[HEAD + number] as EditedCell[];
    return Object.fromEntries(
      (lines[HEAD] ?? []).map(({ value }, at) => {
        line[at] ??= { value: null };
        return [String(value).replace('*', ''), line[at]];
      }),
    ) as Record<string, EditedCell>;
  };
  work({
    grid,
    row,
    rows: (name) =>
      grid(name)
        .slice(HEAD + 1)
        .map((_, at) => row(name, at + 1))
        .filter((cells) => Object.values(cells).some(({ value }) => value !== null)),
    line(name, thing, column = 1) {
      const line = grid(name).find(([first]) => String(first?.value).replace('*', '') === thing);
      if (!line) throw new Error(`no such line: ${thing}`);
      line[column] ??= { value: null };
      return line[column];
    },
  });
  return writeXlsx({
    sheets: sheets.map(({ name, hidden }) => {
      const lines = grid(name);
      return {
        name,
        ...(hidden && { hidden }),
        rows: lines.map((line) => line.map((it): CellValue => it?.value ?? null)),
        cells: new Map(
          lines.flatMap((line, at) =>
            line.flatMap((it, column) =>
              it?.style ? [[`${at},${column}`, { value: it.value, style: it.style }] as const] : [],
            ),
          ),
        ),
      };
    }),
  });
}
