import type { CellContent, DataTable } from './tables.ts';

/**
 * A table as a CSV file (RFC 4180) for Excel: with a byte order mark, because Excel otherwise reads UTF-8 in the
 * machine's code page. A text that a spreadsheet would run as a formula gets an apostrophe in front, because it comes
 * from strangers.
 *
 * @yields line by line
 */
export function* csvPieces({ columns, rows }: DataTable): Generator<string> {
  yield `\ufeff${lineOf(columns)}`;
  for (const row of rows) yield lineOf(row);
}

const lineOf = (row: readonly CellContent[]): string => `${row.map(cell).join(',')}\r\n`;

function cell(value: CellContent): string {
  if (value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
