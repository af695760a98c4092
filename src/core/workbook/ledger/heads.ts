import { finding } from '../../diagnostics/finding.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { type CellPlace, cellPlace } from '../cell.ts';
import type { OpenedSheet } from '../open-workbook.ts';
import { textOf } from '../values.ts';
import { COLUMNS, type Field, ID_HEADING, type LedgerColumn } from './columns.ts';

/** The headings of a ledger; a person may have moved them. */
export interface Heads {
  /** The row with the headings. */
  readonly row: number;
  readonly columns: readonly (readonly [at: number, column: LedgerColumn])[];
  /** The column with the numbers of rows. */
  readonly number: number | undefined;
  readonly identity: number | undefined;
  /** Columns with unknown headings. */
  readonly unknown: readonly (readonly [at: number, heading: string])[];
  /** Columns with a heading that an earlier column has. */
  readonly again: readonly (readonly [at: number, first: number, heading: string])[];
}

/** How many rows down the headings may have been moved. */
const MOST_HEAD_ROWS = 20;

/** The fields that every ledger must have. */
export const NEEDED: readonly Field[] = ['problems', 'measure'];

const NUMBER_HEADING = '序号';

/** The headings of a sheet; undefined if it is not a ledger. */
export function headsOf(sheet: OpenedSheet): Heads | undefined {
  for (let row = 0; row < Math.min(sheet.height, MOST_HEAD_ROWS); row++) {
    const heads = headsIn(sheet, row);
    if (NEEDED.every((field) => heads.columns.some(([, it]) => it.field === field))) return heads;
  }
  return undefined;
}

/** The text of a heading without line breaks. */
export const headingIn = (sheet: OpenedSheet, row: number, at: number): string =>
  textOf(sheet.at(row, at)).replace(/\s/g, '');

function headsIn(sheet: OpenedSheet, row: number): Heads {
  const columns: [number, LedgerColumn][] = [];
  const unknown: [number, string][] = [];
  const again: [number, number, string][] = [];
  let identity: number | undefined;
  let number: number | undefined;
  for (let at = 0; at < sheet.width; at++) {
    const heading = headingIn(sheet, row, at);
    if (heading === '') continue;
    const column =
      COLUMNS.find((it) => it.heading === heading) ?? COLUMNS.find((it) => it.also.includes(heading));
    const first = columns.find(([, it]) => it === column);
    if (heading === ID_HEADING) identity ??= at;
    else if (heading === NUMBER_HEADING) number ??= at;
    else if (!column) unknown.push([at, heading]);
    else if (first) again.push([at, first[0], heading]);
    else columns.push([at, column]);
  }
  return { row, columns, number, identity, unknown, again };
}

/** Findings for added columns, and for columns with the same heading and different content. */
export function headFindings(
  sheet: OpenedSheet,
  heads: Heads,
  place: (row: number, at: number) => CellPlace,
): Finding[] {
  const added = heads.unknown.map(([at, column]) => {
    const { at: where, address } = place(heads.row, at);
    return finding('column-unknown', where, { cell: address, column });
  });
  const twice = heads.again
    .filter(([at, first]) => !isSameBelow(sheet, heads.row, at, first))
    .map(([at, first, column]) => {
      const { at: where, address } = place(heads.row, at);
      return finding('column-twice', where, {
        cell: address,
        column,
        other: place(heads.row, first).address,
      });
    });
  return [...added, ...twice];
}

function isSameBelow(sheet: OpenedSheet, head: number, one: number, other: number): boolean {
  for (let row = head + 1; row < sheet.height; row++)
    if (textOf(sheet.at(row, one)) !== textOf(sheet.at(row, other))) return false;
  return true;
}

/** Gives the places of a sheet's cells, with the sheet's name. */
export const placesIn =
  (file: string, { name }: OpenedSheet) =>
  (row: number, at: number): CellPlace =>
    cellPlace(file, row, at, name);
