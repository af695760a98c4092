import { finding } from '../../diagnostics/finding.ts';
import type { Unit } from '../../generated/unit.ts';
import { FILE_START, type Finding } from '../../model/diagnostic.ts';
import { isSameData } from '../../model/same-data.ts';
import type { Cell, CellPlace } from '../cell.ts';
import type { OpenedSheet } from '../open-workbook.ts';
import { type CellKind, type CellReading, percentScale, readCell, textOf } from '../values.ts';
import { COLUMNS, type Field, type LedgerColumn, type LedgerRow } from './columns.ts';
import { type Heads, headFindings, headingIn, headsOf, NEEDED, placesIn } from './heads.ts';
import { EMPTY, hashIn, hashOf, type Identity, identityIn, isAsWritten } from './identity.ts';
import { BETWEEN_IDS, idsOf } from './row.ts';

/** A row of a ledger that came back. */
export interface ReturnedRow {
  /** Absent for a row that was added. */
  readonly identity?: Identity | undefined;
  readonly row: LedgerRow;
  /** The cell of each field that the ledger has a column for. */
  readonly places: ReadonlyMap<Field, CellPlace>;
  /** The first cell of the row. */
  readonly start: CellPlace;
}

/** A ledger that came back. */
export interface GivenLedger {
  readonly rows: readonly ReturnedRow[];
  readonly findings: readonly Finding[];
}

/**
 * Reads the rows of a ledger, in whatever order and with whatever filter or columns; cells that cannot be read give
 * findings with their address. Hidden sheets are not read, because they are copies that somebody kept.
 *
 * @param unit for the ids of its problems
 * @returns its rows, or why there is no ledger
 */
export function readRows(
  file: string,
  sheets: readonly OpenedSheet[],
  unit: Unit,
): GivenLedger | { readonly finding: Finding } {
  const ledgers = sheets.flatMap((sheet) => {
    const heads = headsOf(sheet);
    return heads ? [{ sheet, heads }] : [];
  });
  const known = idsOf(unit);
  const read = ledgers
    .filter(({ sheet }) => !sheet.isHidden)
    .map(({ sheet, heads }) => ({ sheet, given: new SheetReading(file, sheet, heads, known).read() }));
  const [first, ...others] = read;
  const at = { file, range: FILE_START };
  if (!first) {
    const hidden = ledgers[0]?.sheet.name;
    if (hidden !== undefined) return { finding: finding('ledger-hidden', at, { sheet: hidden }) };
    const headings = COLUMNS.filter(({ field }) => NEEDED.includes(field)).map((it) => it.heading);
    return { finding: finding('ledger-heading-missing', at, { headings }) };
  }
  if (others.some(({ given }) => !saysTheSame(given, first.given)))
    return { finding: finding('ledger-sheets-several', at, { sheets: read.map(({ sheet }) => sheet.name) }) };
  return first.given;
}

const saysTheSame = (one: GivenLedger, other: GivenLedger): boolean =>
  one.findings.length === other.findings.length &&
  isSameData(
    one.rows.map((it) => it.row),
    other.rows.map((it) => it.row),
  );

/** The result of reading one row. */
interface RowReading {
  readonly row: Partial<Record<Field, string | number>>;
  readonly places: Map<Field, CellPlace>;
  readonly findings: Finding[];
  /** Whether a cell of its own has content. */
  isFilled: boolean;
}

class SheetReading {
  readonly #sheet: OpenedSheet;
  readonly #heads: Heads;
  readonly #known: readonly string[];
  readonly #place: (row: number, at: number) => CellPlace;
  readonly #findings: Finding[] = [];
  readonly #outside = new Set<number>();

  constructor(file: string, sheet: OpenedSheet, heads: Heads, known: readonly string[]) {
    this.#sheet = sheet;
    this.#heads = heads;
    this.#known = known;
    this.#place = placesIn(file, sheet);
  }

  read(): GivenLedger {
    this.#findings.push(...headFindings(this.#sheet, this.#heads, this.#place));
    const { row: head, columns } = this.#heads;
    const identities = new Map<number, Identity>();
    for (let row = head + 1; row < this.#sheet.height; row++) {
      const identity = this.#identityOf(row);
      if (identity) identities.set(row, identity);
    }
    const kinds = new Map(columns.map(([at, it]) => [at, this.#kindOf(at, it, [...identities.values()])]));
    const rows: ReturnedRow[] = [];
    for (let row = head + 1; row < this.#sheet.height; row++) {
      if (this.#isHeadAgain(row)) continue;
      const identity = identities.get(row);
      const { row: values, places, findings, isFilled } = this.#readRow(row, kinds, identity);
      this.#tellOutside(row, isFilled);
      // A row with only empty cells counts as deleted.
      if (!isFilled) continue;
      this.#findings.push(...findings);
      rows.push({ row: values, places, start: this.#place(row, columns[0]?.[0] ?? 0), identity });
    }
    return { rows, findings: this.#findings };
  }

  /** A hidden cell that is covered by a merged one belongs to no row. */
  #identityOf(row: number): Identity | undefined {
    const { identity } = this.#heads;
    if (identity === undefined) return undefined;
    const cell = this.#sheet.at(row, identity);
    return cell.covered ? undefined : identityIn(textOf(cell));
  }

  /** The kind of a column, completed by what only its cells or the unit can tell. */
  #kindOf(at: number, { what }: LedgerColumn, identities: readonly Identity[]): CellKind {
    if (what.kind === 'ids') return { ...what, known: this.#known };
    if (what.kind !== 'percent') return what;
    const cells: Cell[] = [];
    for (let row = this.#heads.row + 1; row < this.#sheet.height; row++) cells.push(this.#sheet.at(row, at));
    const scale = percentScale(cells);
    if (scale !== undefined) return { ...what, scale };
    // A ledger is written with 1 for the whole. If no cell has the percent format any more, a program has dropped it
    // everywhere.
    const isDropped = !cells.some((it) => typeof it.value === 'number' && (it.isPercent || it.value > 1));
    const wasWhole = identities.some((it) => hashIn(it.hashes, 'progress') === WHOLE);
    return { ...what, scale: isDropped && wasWhole ? 'of 1' : undefined };
  }

  #readRow(row: number, kinds: ReadonlyMap<number, CellKind>, identity: Identity | undefined): RowReading {
    const reading: RowReading = { row: {}, places: new Map(), findings: [], isFilled: false };
    for (const [at, column] of this.#heads.columns) {
      const cell = this.#sheet.at(row, at);
      const place = this.#place(row, at);
      reading.places.set(column.field, place);
      const read = this.#readCell(cell, column, kinds.get(at) ?? column.what, place, identity);
      const value = inRow(read);
      if (read.finding) reading.findings.push(read.finding);
      if (value !== undefined) reading.row[column.field] = value;
      if (!cell.covered) reading.isFilled ||= read.finding !== undefined || value !== undefined;
    }
    return reading;
  }

  #readCell(
    cell: Cell,
    { field, heading }: LedgerColumn,
    what: CellKind,
    place: CellPlace,
    identity: Identity | undefined,
  ): CellReading {
    if (cell.covered === 'beside') {
      // Merging deleted the cell's own value; that does not matter if it was empty or equal to the merged value.
      if (identity && hashIn(identity.hashes, field) === EMPTY) return {};
      const beside = readCell({ ...cell, covered: 'below' }, what, place, heading);
      const value = inRow(beside);
      if (identity && value !== undefined && isAsWritten(identity, field, value)) return beside;
      return { finding: finding('cell-merged', place.at, { cell: place.address, column: heading }) };
    }
    // A program that dropped the percent format did not change the value 100%.
    const wasWhole = identity && field === 'progress' && hashIn(identity.hashes, field) === WHOLE;
    if (wasWhole && what.kind === 'percent' && cell.value === 1) return { value: 100 };
    return readCell(cell, what, place, heading);
  }

  /** Whether a row repeats the headings, as for a second page. */
  #isHeadAgain(row: number): boolean {
    const needed = this.#heads.columns.filter(([, { field }]) => NEEDED.includes(field));
    return needed.every(([at, { heading, also }]) =>
      [heading, ...also].includes(headingIn(this.#sheet, row, at)),
    );
  }

  /**
   * Reports texts outside of the columns, once for each column: typed beside the intended column, or below the last
   * row.
   */
  #tellOutside(row: number, isFilled: boolean): void {
    const { columns, number, identity, unknown, again } = this.#heads;
    const taken = new Set([...columns, ...unknown, ...again].map(([at]) => at));
    for (let at = 0; at < this.#sheet.width; at++) {
      const isNumber = at === number && (isFilled || /^\d*$/.test(textOf(this.#sheet.at(row, at))));
      if (taken.has(at) || at === identity || isNumber || this.#outside.has(at)) continue;
      const cell = this.#sheet.at(row, at);
      const value = textOf(cell);
      if (cell.covered || value === '') continue;
      this.#outside.add(at);
      const { at: where, address } = this.#place(row, at);
      this.#findings.push(finding('cell-outside', where, { cell: address, value }));
    }
  }
}

/** The value of a cell for a row: several ids become one text. */
function inRow({ value }: CellReading): string | number | undefined {
  if (!Array.isArray(value)) return value as string | number | undefined;
  return value.length > 0 ? value.join(BETWEEN_IDS) : undefined;
}

/** The hash of 100%. */
const WHOLE = hashOf(100);
