import type { CellStyle, CellValue } from 'hucre/xlsx';
import { columnLetters } from './cell.ts';
import { BODY_FONT, CENTRED, DATA, DATE_FORMAT, HEADING, LINE_HEIGHT, linesIn, shownWidth } from './look.ts';
import { writeWorkbook } from './write-workbook.ts';

/** A table for a sheet of its own; each row has as many cells as there are columns. */
export interface SheetTable {
  readonly title: string;
  readonly columns: readonly string[];
  /** A date is a Date at midnight UTC. */
  readonly rows: Iterable<readonly (string | number | Date | undefined)[]>;
}

/**
 * Writes tables as a workbook with a sheet for each: headings that stay visible, filters, and column widths that fit
 * the content.
 */
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

/** The greatest width of a column, in widths of a digit; longer texts are wrapped. */
const MOST = 48;

const widthOf = (values: readonly unknown[]): number =>
  Math.min(
    MOST,
    // There may be more rows than a function takes arguments.
    values.reduce<number>((widest, it) => Math.max(widest, shownWidth(shown(it)) + 2), 8),
  );

/** The height that the longest text of a row needs, in points. */
const heightOf = (line: readonly unknown[], widths: readonly number[]): number =>
  Math.max(...line.map((it, at) => linesIn(shown(it), widths[at] as number))) * LINE_HEIGHT + 3;

const shown = (value: unknown): string => (value instanceof Date ? DATE_FORMAT : String(value ?? ''));

const styleOf = (value: unknown): CellStyle => (value instanceof Date ? DAY : DATA);

const DAY: CellStyle = { ...CENTRED, numFmt: DATE_FORMAT };
