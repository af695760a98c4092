import { type Cell as FileCell, type Sheet as FileSheet, readXlsx } from 'hucre/xlsx';
import { type ArchiveEntry, directoryOf } from '../archive/directory.ts';
import { entryBytes } from '../archive/entry-bytes.ts';
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
  try {
    const parts = directoryOf(bytes);
    const kind = otherKind(bytes, parts);
    if (kind !== undefined) return refused(kind);
    if (parts.reduce((size, part) => size + part.size, 0) > MAX_UNPACKED) return refused('large');
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return { sheets: sheets.map(sheetOf) };
  } catch {
    // Whatever is wrong inside of the package, the reader's words for it mean nothing to an office worker.
    return refused('broken');
  }
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** What else is packed as a workbook is, by a part that only it has. */
const OTHER_KINDS: readonly (readonly [part: string, kind: string])[] = [
  ['xl/workbook.bin', 'binary'],
  ['word/document.xml', 'document'],
];

/** How an OpenDocument says that it is a spreadsheet: in a part that stands first, as it is (OpenDocument 1.3, part 2, 3.3). */
const ODS = { part: 'mimetype', type: 'application/vnd.oasis.opendocument.spreadsheet' };

/** No type of a file is longer, in bytes. */
const MOST_TYPE_BYTES = 256;

/** What a package is that is no .xlsx. @throws RangeError where it is damaged */
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

/** A number format without what is text, colour or place in it: parts in quotation marks, brackets, behind a stroke. */
const plainFormat = (format: string): string => format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General|AM\/PM/gi, '');
