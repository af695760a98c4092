import { finding } from '../../diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../model/diagnostic.ts';
import { type CellPlace, cellPlace } from '../cell.ts';
import type { OpenedSheet } from '../open-workbook.ts';
import { readCell, textOf } from '../values.ts';
import { COLUMNS, type Column, type Field, ID_HEADING, type Row } from './columns.ts';
import { type Identity, identityIn } from './identity.ts';

/** A row of a ledger that a person gave back. */
export interface GivenRow {
  /** Absent of a row that the ledger was not written with. */
  readonly identity?: Identity | undefined;
  readonly row: Row;
  /** The cell of each field that the ledger has a column for. */
  readonly places: ReadonlyMap<Field, CellPlace>;
  /** The first cell of the row. */
  readonly start: CellPlace;
}

/** How far down the headings may have been moved. */
const MOST_HEAD_ROWS = 20;

/** Without these a row says nothing. */
const NEEDED: readonly Field[] = ['problems', 'measure'];

/** Rows of a ledger, whatever order, filter or columns a person gave it; what cannot be read is told with its address. */
export function readRows(
  file: string,
  sheets: readonly OpenedSheet[],
): { readonly rows: readonly GivenRow[]; readonly findings: readonly Finding[] } {
  for (const sheet of sheets) {
    for (let row = 0; row < Math.min(sheet.height, MOST_HEAD_ROWS); row++) {
      const heads = headsIn(sheet, row);
      if (NEEDED.every((field) => heads.columns.some(([, it]) => it.field === field)))
        return rowsBelow(file, sheet, row, heads);
    }
  }
  const headings = COLUMNS.filter(({ field }) => NEEDED.includes(field)).map((it) => it.heading);
  return {
    rows: [],
    findings: [finding('ledger-heading-missing', { file, range: FILE_START }, { headings })],
  };
}

interface Heads {
  readonly columns: readonly (readonly [at: number, column: Column])[];
  readonly identity: number | undefined;
  readonly unknown: readonly (readonly [at: number, heading: string])[];
}

/** Headings that nothing is read from, and nobody is told of. */
const SILENT = new Set(['序号', '']);

function headsIn(sheet: OpenedSheet, row: number): Heads {
  const columns: [number, Column][] = [];
  const unknown: [number, string][] = [];
  let identity: number | undefined;
  for (let at = 0; at < sheet.width; at++) {
    const heading = textOf(sheet.at(row, at)).replace(/\s/g, '');
    const column =
      COLUMNS.find((it) => it.heading === heading) ?? COLUMNS.find((it) => it.also.includes(heading));
    if (heading === ID_HEADING) identity ??= at;
    else if (column && !columns.some(([, it]) => it === column)) columns.push([at, column]);
    else if (!SILENT.has(heading)) unknown.push([at, heading]);
  }
  return { columns, identity, unknown };
}

function rowsBelow(file: string, sheet: OpenedSheet, head: number, { columns, identity, unknown }: Heads) {
  const findings: Finding[] = unknown.map(([at, column]) => {
    const place = cellPlace(file, head, at);
    return finding('column-unknown', place.at, { cell: place.address, column });
  });
  const rows: GivenRow[] = [];
  for (let row = head + 1; row < sheet.height; row++) {
    const values: Partial<Record<Field, string | number>> = {};
    const places = new Map<Field, CellPlace>();
    const found: Finding[] = [];
    let isEmpty = true;
    for (const [at, { field, heading, what }] of columns) {
      const place = cellPlace(file, row, at);
      places.set(field, place);
      const read = readCell(sheet.at(row, at), what, place, heading);
      if (read.finding) found.push(read.finding);
      if (read.value !== undefined) values[field] = read.value as string | number;
      isEmpty &&= !read.finding && read.value === undefined;
    }
    // A row whose cells were cleared is one that was taken out.
    if (isEmpty) continue;
    findings.push(...found);
    rows.push({
      row: values,
      places,
      start: cellPlace(file, row, columns[0]?.[0] ?? 0),
      identity: identity === undefined ? undefined : identityIn(textOf(sheet.at(row, identity))),
    });
  }
  return { rows, findings };
}
