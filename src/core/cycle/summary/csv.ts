import type { CellContent, DataTable } from './tables.ts';

/**
 * A table as a CSV file (RFC 4180) that Excel opens right: a byte order mark, or it takes UTF-8 for the code page of the
 * machine. A text that a spreadsheet would take for a formula has an apostrophe put before it: it came from a stranger.
 */
export function csvOf({ columns, rows }: DataTable): string {
  return `\ufeff${[columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: CellContent): string {
  if (value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
