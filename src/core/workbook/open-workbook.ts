import { type Cell as FileCell, type Sheet as FileSheet, readXlsx } from 'hucre/xlsx';
import { finding } from '../diagnostics/finding.ts';
import { FILE_START, type Finding } from '../model/diagnostic.ts';
import { type Cell, EMPTY_CELL } from './cell.ts';
import { coveredCells } from './merged.ts';

/** A sheet that was read; rows and columns count from 0. */
export interface OpenedSheet {
  readonly name: string;
  /** Whether the people who work with the file do not see it. */
  readonly isHidden: boolean;
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
  const kind = otherKind(bytes);
  if (kind !== undefined) return refused(kind);
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

/** What else is packed as a workbook is, by a part that only it has. */
const OTHER_KINDS: readonly (readonly [part: string, kind: string])[] = [
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['xl/workbook.bin', 'binary'],
  ['word/document.xml', 'document'],
];

/** What a package is that is no .xlsx; parts, and the type of an OpenDocument, stand in it as they are written. */
function otherKind(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (text.includes('xl/workbook.xml')) return undefined;
  return OTHER_KINDS.find(([part]) => text.includes(part))?.[1];
}

function sheetOf({ name, rows, cells, merges = [], hidden, veryHidden }: FileSheet): OpenedSheet {
  const height = rows.length;
  const width = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const covered = coveredCells(merges, height, width);
  const own = (row: number, column: number): Cell => {
    const cell = cells?.get(`${row},${column}`);
    return cell ? cellOf(cell) : { ...EMPTY_CELL, value: rows[row]?.[column] ?? null };
  };
  return {
    name,
    isHidden: hidden === true || veryHidden === true,
    height,
    width,
    at(row, column) {
      const first = covered.get(`${row},${column}`);
      if (!first) return own(row, column);
      return { ...own(first.row, first.column), covered: first.column === column ? 'below' : 'beside' };
    },
  };
}

function cellOf({ value, type, formula, formulaResult, style }: FileCell): Cell {
  const format = plainFormat(style?.numFmt ?? '');
  const result = formulaResult ?? value;
  return {
    value: result,
    isPercent: format.includes('%'),
    isMonth: result instanceof Date && /[ym]/i.test(format) && !/[dhs]/i.test(format),
    isError: type === 'error',
    isUnreckoned: formula !== undefined && result === null,
  };
}

/** A number format without what is text, colour or place in it: parts in quotation marks, brackets, behind a stroke. */
const plainFormat = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General|AM\/PM/gi, '');
