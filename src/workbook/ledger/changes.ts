import { finding } from '../../diagnostics/finding.ts';
import type { Unit } from '../../generated/unit.ts';
import type { Finding, Location } from '../../model/diagnostic.ts';
import type { CellPlace } from '../cell.ts';
import { COLUMNS, type Field, type List, type Row } from './columns.ts';
import { entriesFor, type Identity, isAsWritten } from './identity.ts';
import type { GivenRow } from './read-rows.ts';
import { entriesOf, type LedgerEntry, MOST_IN_CELL } from './row.ts';

/** What a row changes of an entry. */
export interface EntryChange {
  readonly list: List;
  readonly index: number;
  /** What each changed field is to hold; undefined for one that is emptied. */
  readonly fields: ReadonlyMap<Field, string | number | undefined>;
  /** The entry as the file has it. */
  readonly before: Row;
  readonly places: ReadonlyMap<Field, CellPlace>;
  readonly start: CellPlace;
}

/** A row that the file has no entry for yet. */
export interface NewEntry {
  readonly list: List;
  readonly row: Row;
  readonly places: ReadonlyMap<Field, CellPlace>;
  readonly start: CellPlace;
}

/** What a ledger asks for. */
export interface LedgerChanges {
  readonly changed: readonly EntryChange[];
  readonly added: readonly NewEntry[];
  readonly findings: readonly Finding[];
}

/**
 * What a person changed in a ledger, beside the file as it is now. Only cells that were changed since the ledger was
 * written count: what changed in the file meanwhile stays. What has no row any more stays too, and is told.
 *
 * @param unit without errors
 * @param at where in the file an entry stands, for what is told of it
 */
export function changesIn(
  rows: readonly GivenRow[],
  unit: Unit,
  at: (list: List, index: number) => Location,
): LedgerChanges {
  const entries = entriesOf(unit);
  const { known, fresh } = parted(rows);
  const found = entriesFor(known, entries);
  const findings: Finding[] = [];
  const free = entries.filter((it) => !found.includes(it));
  const recognised = fresh.map((it) => sayingTheSame(it, unit, free));
  const changed = [...known, ...fresh].flatMap((it, index): EntryChange[] => {
    const entry = index < known.length ? found[index] : recognised[index - known.length];
    const { start, places } = it;
    if (!entry && !it.identity) return [];
    if (!entry) {
      const args = { cell: start.address, measure: String(it.row.measure ?? '') };
      findings.push(finding('ledger-row-unknown', start.at, args));
      return [];
    }
    const fields = changedFields(it, entry, findings);
    if (fields.size === 0) return [];
    return [{ list: entry.list, index: entry.index, fields, before: entry.row, places, start }];
  });
  for (const entry of entries) {
    if (found.includes(entry) || recognised.includes(entry)) continue;
    const args = { measure: String(entry.row.measure ?? '') };
    findings.push(finding('ledger-row-missing', at(entry.list, entry.index), args));
  }
  const added = fresh.filter((_, at) => !recognised[at]).map((it) => newEntry(it, unit, findings));
  return { changed, added, findings };
}

type KnownRow = GivenRow & { readonly identity: Identity };

/** Rows that were written, and new ones. Of a row that was copied to begin a new one, the copy is the one that differs more. */
function parted(rows: readonly GivenRow[]): { known: KnownRow[]; fresh: GivenRow[] } {
  const byIdentity = new Map<string, KnownRow>();
  const fresh: GivenRow[] = [];
  for (const it of rows) {
    if (!it.identity) {
      fresh.push(it);
      continue;
    }
    const row = it as KnownRow;
    const key = `${row.identity.list}:${row.identity.index}`;
    const other = byIdentity.get(key);
    if (!other || differences(row) < differences(other)) {
      if (other) fresh.push(withoutIdentity(other));
      byIdentity.set(key, row);
    } else fresh.push(withoutIdentity(it));
  }
  return { known: [...byIdentity.values()], fresh };
}

const withoutIdentity = (it: GivenRow): GivenRow => ({ ...it, identity: undefined });

/** The entry, of those that no row was found for, that a row without an identity says the same as; it is taken out. */
function sayingTheSame(it: GivenRow, unit: Unit, free: LedgerEntry[]): LedgerEntry | undefined {
  const list = listOf(it.row, unit);
  const at = free.findIndex(
    (entry) =>
      entry.list === list && entry.row.problems === it.row.problems && entry.row.measure === it.row.measure,
  );
  return at < 0 ? undefined : free.splice(at, 1)[0];
}

/** A row of an earlier year is one that was carried over. */
const listOf = (row: Row, unit: Unit): List =>
  Number(row.year ?? unit.year) < unit.year ? 'carriedOver' : 'rectifications';

const differences = ({ identity, row, places }: KnownRow): number =>
  [...places.keys()].filter((field) => !isAsWritten(identity, field, row[field])).length;

const headingOf = (field: Field): string => COLUMNS.find((it) => it.field === field)?.heading ?? field;

/** Fields without which there is no entry. */
const needed = (list: List): readonly Field[] =>
  list === 'rectifications' ? ['problems', 'measure'] : ['description', 'measure'];

function changedFields(
  { identity, row, places }: GivenRow,
  entry: LedgerEntry,
  findings: Finding[],
): Map<Field, string | number | undefined> {
  const fields = new Map<Field, string | number | undefined>();
  for (const [field, { at, address }] of places) {
    const value = row[field];
    const now = entry.row[field];
    if (value === now || (identity && isAsWritten(identity, field, value))) continue;
    // This year's rows take year and problem from elsewhere in the file.
    if (entry.list === 'rectifications' && (field === 'year' || field === 'description')) {
      if (field === 'description') findings.push(finding('ledger-problem-text', at, { cell: address }));
      continue;
    }
    const named = { cell: address, column: headingOf(field) };
    if (value === undefined && needed(entry.list).includes(field)) {
      findings.push(finding('cell-empty', at, named));
      continue;
    }
    if (String(now ?? '').length >= MOST_IN_CELL) {
      findings.push(finding('cell-not-writable', at, named));
      continue;
    }
    if (identity && !isAsWritten(identity, field, now))
      findings.push(finding('ledger-also-changed', at, { ...named, value: String(now ?? '') }));
    fields.set(field, value);
  }
  return fields;
}

function newEntry({ row, places, start }: GivenRow, unit: Unit, findings: Finding[]): NewEntry {
  const list = listOf(row, unit);
  for (const field of needed(list)) {
    if (row[field] !== undefined) continue;
    const place = places.get(field) ?? start;
    findings.push(finding('cell-empty', place.at, { cell: place.address, column: headingOf(field) }));
  }
  return { list, row, places, start };
}
