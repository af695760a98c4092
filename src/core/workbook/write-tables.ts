import type { CellStyle, CellValue } from 'hucre/xlsx';
import { columnLetters } from './cell.ts';
import { BODY_FONT, CENTRED, DATA, DATE_FORMAT, HEADING, LINE_HEIGHT, linesIn, shownWidth } from './look.ts';
import { writeWorkbook } from './write-workbook.ts';

/** A table to be a sheet of its own: its title, the heads of its columns, and rows as long as they. */
export interface SheetTable {
  readonly title: string;
  readonly columns: readonly string[];
  /** Days are Date, midnight UTC. */
  readonly rows: readonly (readonly (string | number | Date | undefined)[])[];
}

/** Tables as a workbook, a sheet each: heads that stay in view, filters, columns as wide as what is in them. */
export function writeTables(tables: readonly SheetTable[]): Promise<Uint8Array> {
  return writeWorkbook({
    defaultFont: BODY_FONT,
    sheets: tables.map(({ title, columns, rows }) => {
      const lines = [columns, ...rows].map((row) => columns.map((_, at) => row[at] ?? null));
      const styled = lines.flatMap((line, row) =>
        line.map((value, column): [string, { value: CellValue; style: CellStyle }] => [
          `${row},${column}`,
          { value, style: row === 0 ? HEADING : styleOf(value) },
        ]),
      );
      const widths = columns.map((_, at) => widthOf(lines.map((line) => line[at])));
      return {
        name: title,
        rows: lines,
        cells: new Map(styled),
        columns: widths.map((width) => ({ width })),
        rowDefs: new Map(lines.map((line, row) => [row, { height: heightOf(line, widths) }])),
        freezePane: { rows: 1 },
        autoFilter: { range: `A1:${columnLetters(columns.length - 1)}${lines.length}` },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: '$1:$1',
          margins: { top: 0.6, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.35 },
        },
        headerFooter: { oddHeader: '&C&A', oddFooter: '&C第 &P 页，共 &N 页' },
      };
    }),
  });
}

/** In characters of a figure's width; a long text is wrapped rather than given all the width. */
const MOST = 48;

const widthOf = (values: readonly unknown[]): number =>
  Math.min(MOST, Math.max(8, ...values.map((it) => shownWidth(shown(it)) + 2)));

/** High enough for the text of the row that takes the most lines, in points. */
const heightOf = (line: readonly unknown[], widths: readonly number[]): number =>
  Math.max(...line.map((it, at) => linesIn(shown(it), widths[at] as number))) * LINE_HEIGHT + 3;

const shown = (value: unknown): string => (value instanceof Date ? DATE_FORMAT : String(value ?? ''));

const styleOf = (value: unknown): CellStyle => (value instanceof Date ? DAY : DATA);

const DAY: CellStyle = { ...CENTRED, numFmt: DATE_FORMAT };
