import { type Cell as FileCell, type Sheet as FileSheet, readXlsx } from 'hucre/xlsx';
import { finding } from '../diagnostics/finding.ts';
import { FILE_START, type Finding } from '../model/diagnostic.ts';
import type { Cell } from './cell.ts';

/** A sheet that was read; rows and columns count from 0. */
export interface OpenedSheet {
  readonly name: string;
  /** How many rows and columns hold anything. */
  readonly height: number;
  readonly width: number;
  at(row: number, column: number): Cell;
}

/** Larger is no ledger: a thousand rows are some hundred kilobytes. */
const MAX_UNPACKED = 64 * 1024 * 1024;

/**
 * Opens a workbook (.xlsx) as people and programs save it.
 *
 * @returns its sheets in order, or why it cannot be read
 */
export async function openWorkbook(
  file: string,
  bytes: Uint8Array,
): Promise<{ readonly sheets: readonly OpenedSheet[] } | { readonly finding: Finding }> {
  const refused = (kind: string) => ({
    finding: finding('not-a-workbook', { file, range: FILE_START }, { kind }),
  });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refused('old');
  if (!startsWith(bytes, [0x50, 0x4b])) return refused('other');
  if (unpackedSize(bytes) > MAX_UNPACKED) return refused('large');
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return { sheets: sheets.map(sheetOf) };
  } catch {
    // Whatever is wrong inside of the package, the reader's words for it mean nothing to an office worker.
    return refused('broken');
  }
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** The sizes that the archive's directory states: headers of 46 bytes, each with the unpacked size at its 24th byte. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  for (let at = 0; at + 46 <= bytes.length; at++)
    if (bytes[at] === 0x50 && view.getUint32(at) === 0x504b0102) size += view.getUint32(at + 24, true);
  return size;
}

function sheetOf({ name, rows, cells }: FileSheet): OpenedSheet {
  return {
    name,
    height: rows.length,
    width: rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0),
    at(row, column) {
      const cell = cells?.get(`${row},${column}`);
      return cell ? cellOf(cell) : { value: rows[row]?.[column] ?? null, isPercent: false, isError: false };
    },
  };
}

function cellOf({ value, type, formulaResult, style }: FileCell): Cell {
  // Parts of a format in quotation marks are text.
  const format = (style?.numFmt ?? '').replace(/"[^"]*"/g, '');
  return {
    value: formulaResult ?? value,
    isPercent: format.includes('%'),
    isError: type === 'error',
  };
}
