import type { CellStyle, CellValue, ConditionalRule, DataValidation } from 'hucre/xlsx';
import type { Unit } from '../../generated/unit.ts';
import { dateInWords } from '../../model/date.ts';
import { reportedOn } from '../../unit/reported-on.ts';
import { COMPLETED_STATES } from '../../unit/state-lists.ts';
import { columnLetters } from '../cell.ts';
import {
  BODY_FONT,
  CENTRED,
  DATA,
  DATE_FORMAT,
  HEADING,
  LINE_HEIGHT,
  linesIn,
  OVERDUE,
  shownWidth,
  TITLE,
} from '../look.ts';
import { writeWorkbook } from '../write-workbook.ts';
import { COLUMNS, type Field, ID_HEADING, type LedgerColumn, RARE } from './columns.ts';
import { identityText } from './identity.ts';
import { entriesOf, type LedgerEntry } from './row.ts';

/** The name of the sheet, and the default name of the file. */
export const LEDGER_NAME = '整改台账';

/** The title row and the heading row; both stay visible and are printed on each page. */
const HEAD_ROWS = 2;

const NUMBER_WIDTH = 6;

/** Formatted empty rows at the end, with choices, date format and colours. */
const SPARE_ROWS = 50;

/**
 * The ledger of a unit's measures as a workbook (.xlsx); the same bytes for the same unit. Rows that are overdue on the
 * day of the report are coloured.
 *
 * @param unit data without errors
 */
export async function writeLedger(unit: Unit): Promise<Uint8Array> {
  const entries = entriesOf(unit);
  const columns = COLUMNS.filter(({ field }) => !RARE.has(field) || entries.some(({ row }) => row[field]));
  const headings = ['序号', ...columns.map((it) => it.heading)];
  const on = reportedOn(unit);
  const lastRow = HEAD_ROWS + entries.length;
  const spareRow = lastRow + SPARE_ROWS;
  const widths = columns.map((it) => widthOf(it, entries));
  const title = `${unit.organisation.name}${unit.year}年度${unit.subject}${LEDGER_NAME}`;
  const shownColumns = columnLetters(headings.length - 1);
  const rows: CellValue[][] = [
    [title],
    [...headings, ID_HEADING],
    ...entries.map((entry, index) => [
      index + 1,
      ...columns.map(({ field }) => cellValue(entry, field)),
      identityText(entry),
    ]),
  ];
  return writeWorkbook({
    sheets: [
      {
        name: LEDGER_NAME,
        rows,
        columns: [
          { width: NUMBER_WIDTH },
          ...widths.map((width) => ({ width })),
          { width: 12, hidden: true },
        ],
        cells: styledCells(rows, columns, entries, spareRow),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: headings.length - 1 }],
        rowDefs: new Map([
          [0, { height: 36 }],
          [1, { height: 30 }],
          ...entries.map(
            (it, index) => [index + HEAD_ROWS, { height: heightOf(it, columns, widths) }] as const,
          ),
        ]),
        freezePane: { rows: HEAD_ROWS },
        // Includes the hidden column, so that sorting with the filter buttons moves it too.
        autoFilter: {
          range: `A${HEAD_ROWS}:${columnLetters(headings.length)}${Math.max(lastRow, HEAD_ROWS + 1)}`,
        },
        dataValidations: validationsOf(columns, spareRow),
        conditionalRules: [overdueRule(columns, on, `A${HEAD_ROWS + 1}:${shownColumns}${spareRow}`)],
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          horizontalCentered: true,
          printTitlesRow: `$1:$${HEAD_ROWS}`,
          // Without the empty rows and the hidden column.
          printArea: `$A$1:$${shownColumns}$${Math.max(lastRow, HEAD_ROWS + 1)}`,
          margins: { top: 0.6, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.35 },
        },
        headerFooter: { oddFooter: `&L逾期按${dateInWords(on)}计算&C第 &P 页，共 &N 页` },
      },
    ],
    defaultFont: BODY_FONT,
    properties: { title, creator: unit.organisation.name },
  });
}

function cellValue({ row }: LedgerEntry, field: Field): CellValue {
  const value = row[field];
  if (value === undefined) return null;
  if (field === 'due' || field === 'completed') return new Date(`${value}T00:00:00Z`);
  if (field === 'progress') return Number(value) / 100;
  return value;
}

function styledCells(
  rows: readonly (readonly CellValue[])[],
  columns: readonly LedgerColumn[],
  entries: readonly LedgerEntry[],
  last: number,
): Map<string, { value: CellValue; style: CellStyle }> {
  const cells = new Map<string, { value: CellValue; style: CellStyle }>();
  const set = (row: number, column: number, style: CellStyle) =>
    cells.set(`${row},${column}`, { value: rows[row]?.[column] ?? null, style });
  set(0, 0, TITLE);
  for (let column = 0; column <= columns.length; column++) set(1, column, HEADING);
  for (const [index, { row }] of entries.entries()) {
    set(index + HEAD_ROWS, 0, CENTRED);
    for (const [at, column] of columns.entries()) set(index + HEAD_ROWS, at + 1, styleOf(column, row));
  }
  // The empty rows need the date format, or a spreadsheet would not show dates as such.
  for (let row = HEAD_ROWS + entries.length; row < last; row++)
    for (const [at, column] of columns.entries()) set(row, at + 1, { ...styleOf(column), border: {} });
  return cells;
}

/** The height that shows all texts of a row, in points. */
function heightOf({ row }: LedgerEntry, columns: readonly LedgerColumn[], widths: readonly number[]): number {
  const lines = columns.map(({ field }, at) => linesIn(String(row[field] ?? ''), widths[at] as number));
  return Math.max(...lines) * LINE_HEIGHT + 6;
}

/** The style of a column's cells; also for empty rows, so that dates and numbers look right there. */
function styleOf({ field, what }: LedgerColumn, row?: LedgerEntry['row']): CellStyle {
  if (what.kind === 'date') return { ...CENTRED, numFmt: DATE_FORMAT };
  if (what.kind === 'percent')
    return { ...CENTRED, numFmt: Number.isInteger(row?.progress ?? 0) ? '0%' : '0.0%' };
  // Otherwise a spreadsheet would turn an id like 3-1 into a date.
  if (field === 'problems') return { ...CENTRED, numFmt: '@' };
  return what.kind === 'text' && field !== 'name' ? DATA : CENTRED;
}

function widthOf(
  { heading, field, what, width: [least, most] }: LedgerColumn,
  entries: readonly LedgerEntry[],
): number {
  if (what.kind !== 'text') return most;
  const widest = Math.max(
    shownWidth(heading),
    ...entries.map(({ row }) => shownWidth(String(row[field] ?? ''))),
  );
  return Math.min(most, Math.max(least, widest + 2));
}

function validationsOf(columns: readonly LedgerColumn[], last: number): DataValidation[] {
  return columns.flatMap(({ heading, what }, at): DataValidation[] => {
    const letters = columnLetters(at + 1);
    const range = `${letters}${HEAD_ROWS + 1}:${letters}${last}`;
    const common = { range, allowBlank: true, showErrorMessage: true, errorTitle: heading };
    switch (what.kind) {
      case 'choice':
        return [
          {
            ...common,
            type: 'list',
            values: [...what.choices],
            errorMessage: `从列表中选择：${what.choices.join('、')}`,
          },
        ];
      case 'date':
        return [
          {
            ...common,
            type: 'date',
            operator: 'between',
            formula1: 'DATE(1990,1,1)',
            formula2: 'DATE(2099,12,31)',
            errorMessage: '写日期，如 2026-6-5',
          },
        ];
      case 'percent':
        return [
          {
            ...common,
            type: 'decimal',
            operator: 'between',
            formula1: '0',
            formula2: '1',
            errorMessage: '写 0% 到 100%',
          },
        ];
      default:
        return [];
    }
  });
}

/**
 * Colours rows that are past their deadline and not completed, like `isOverdue`; the colour goes as soon as a row is
 * completed.
 */
function overdueRule(columns: readonly LedgerColumn[], on: string, range: string): ConditionalRule {
  const cellOf = (field: Field) =>
    `$${columnLetters(columns.findIndex((it) => it.field === field) + 1)}${HEAD_ROWS + 1}`;
  const [year, month, day] = on.split('-').map(Number);
  const isPast = `ISNUMBER(${cellOf('due')}),${cellOf('due')}<DATE(${year},${month},${day})`;
  return {
    type: 'expression',
    priority: 1,
    range,
    formula: `AND(${[isPast, ...COMPLETED_STATES.map((it) => `${cellOf('status')}<>"${it}"`)].join(',')})`,
    style: OVERDUE,
  };
}
