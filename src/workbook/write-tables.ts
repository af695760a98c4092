import type { CellStyle } from 'hucre/xlsx';
import { BODY_FONT, DATA, HEADING, shownWidth } from './look.ts';
import { writeWorkbook } from './write-workbook.ts';

/** A table to be a sheet of its own: its title, the heads of its columns, and rows as long as they. */
export interface SheetTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | undefined)[])[];
}

/** Tables as a workbook, a sheet each: heads that stay in view, filters, columns as wide as what is in them. */
export function writeTables(tables: readonly SheetTable[]): Promise<Uint8Array> {
  return writeWorkbook({
    defaultFont: BODY_FONT,
    sheets: tables.map(({ title, columns, rows }) => {
      const lines = [columns, ...rows].map((row) => columns.map((_, at) => row[at] ?? null));
      const styled = lines.flatMap((line, row) =>
        line.map((value, column): [string, { value: string | number | null; style: CellStyle }] => [
          `${row},${column}`,
          { value, style: row === 0 ? HEADING : DATA },
        ]),
      );
      return {
        name: title,
        rows: lines,
        cells: new Map(styled),
        columns: columns.map((_, at) => ({ width: widthOf(lines.map((line) => line[at])) })),
        freezePane: { rows: 1 },
        autoFilter: { range: `A1:${letters(columns.length)}${lines.length}` },
      };
    }),
  });
}

/** In characters of a figure's width; a long text is wrapped rather than given all the width. */
const MOST = 48;

const widthOf = (values: readonly unknown[]): number =>
  Math.min(MOST, Math.max(8, ...values.map((it) => shownWidth(String(it ?? '')) + 2)));

/** The name of the column at a place from 1: A to Z, then AA. */
function letters(place: number): string {
  const last = String.fromCharCode(65 + ((place - 1) % 26));
  return place > 26 ? letters(Math.floor((place - 1) / 26)) + last : last;
}
