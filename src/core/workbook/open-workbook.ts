import { type Cell as FileCell, type Sheet as FileSheet, readXlsx } from 'hucre/xlsx';
import { type ArchiveEntry, directoryOf } from '../archive/directory.ts';
import { entryBytes } from '../archive/entry-bytes.ts';
import { finding } from '../diagnostics/finding.ts';
import { FILE_START, type Finding } from '../model/diagnostic.ts';
import { type Cell, EMPTY_CELL } from './cell.ts';
import { coveredCells } from './merged.ts';

/** A sheet of a workbook; rows and columns count from 0. */
export interface OpenedSheet {
  readonly name: string;
  /** Whether the sheet is hidden from users. */
  readonly isHidden: boolean;
  /** The number of rows and columns with content. */
  readonly height: number;
  readonly width: number;
  at(row: number, column: number): Cell;
}

/** The largest unpacked size, in bytes: a thousand rows take some hundred kilobytes. */
const MAX_UNPACKED = 64 * 1024 * 1024;

/**
 * Opens a workbook (.xlsx) of any program.
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
  try {
    const parts = directoryOf(bytes);
    const kind = otherKind(bytes, parts);
    if (kind !== undefined) return refused(kind);
    if (parts.reduce((size, part) => size + part.size, 0) > MAX_UNPACKED) return refused('large');
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return { sheets: sheets.map(sheetOf) };
  } catch {
    // The reader's error messages mean nothing to an office worker.
    return refused('broken');
  }
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Other formats in zip packages, each recognised by a part of its own. */
const OTHER_KINDS: readonly (readonly [part: string, kind: string])[] = [
  ['xl/workbook.bin', 'binary'],
  ['word/document.xml', 'document'],
];

/**
 * OpenDocument spreadsheets are recognised by the first part, which is stored uncompressed (OpenDocument 1.3, part 2,
 * 3.3).
 */
const ODS = { part: 'mimetype', type: 'application/vnd.oasis.opendocument.spreadsheet' };

/** The most bytes of a file type; none is longer. */
const MOST_TYPE_BYTES = 256;

/**
 * The kind of a package that is not an .xlsx.
 *
 * @throws RangeError if it is damaged
 */
function otherKind(bytes: Uint8Array, parts: readonly ArchiveEntry[]): string | undefined {
  const has = (part: string) => parts.some(({ name }) => name.replaceAll('\\', '/').endsWith(part));
  if (has('xl/workbook.xml')) return undefined;
  const type = parts.find(({ name }) => name === ODS.part);
  if (type && new TextDecoder().decode(entryBytes(bytes, type, MOST_TYPE_BYTES)).startsWith(ODS.type))
    return 'ods';
  return OTHER_KINDS.find(([part]) => has(part))?.[1];
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

/**
 * A number format without its literal texts, colours and other codes: parts in quotation marks or brackets, or after a
 * backslash.
 */
const plainFormat = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General|AM\/PM/gi, '');
