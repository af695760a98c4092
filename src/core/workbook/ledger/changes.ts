import { finding } from '../../diagnostics/finding.ts';
import type { Unit } from '../../generated/unit.ts';
import type { Finding, Location } from '../../model/diagnostic.ts';
import { groupedBy } from '../../model/grouped.ts';
import type { CellPlace } from '../cell.ts';
import { FIELDS, type Field, headingOf, type LedgerRow, type List, OF_PROBLEMS } from './columns.ts';
import { entriesFor } from './entries-for.ts';
import { hashesOf, type Identity, isAsWritten } from './identity.ts';
import { LEAST, likenessOf, MOST, withOwnIdentity } from './own-identity.ts';
import type { ReturnedRow } from './read-rows.ts';
import { entriesOf, isSameValue, type LedgerEntry, MOST_IN_CELL } from './row.ts';

/** The changes that a row makes to an entry. */
export interface EntryChange {
  readonly list: List;
  readonly index: number;
  /** The new value of each changed field; undefined for an emptied one. */
  readonly fields: ReadonlyMap<Field, string | number | undefined>;
  /** The entry in the file. */
  readonly before: LedgerRow;
  readonly places: ReadonlyMap<Field, CellPlace>;
  readonly start: CellPlace;
}

/** A row without an entry in the file. */
export interface NewEntry {
  readonly list: List;
  readonly row: LedgerRow;
  readonly places: ReadonlyMap<Field, CellPlace>;
  readonly start: CellPlace;
}

/** All changes of a ledger. */
export interface LedgerChanges {
  readonly changed: readonly EntryChange[];
  readonly added: readonly NewEntry[];
  readonly findings: readonly Finding[];
}

/**
 * Compares a ledger that came back with the file as it is now. Only cells that were changed since the ledger was
 * written count; other changes in the file stay. Entries without a row stay too, and give a finding.
 *
 * @param unit data without errors
 * @param at gives the place of an entry in the file, for findings
 */
export function changesIn(
  rows: readonly ReturnedRow[],
  unit: Unit,
  at: (list: List, index: number) => Location,
): LedgerChanges {
  const entries = entriesOf(unit);
  const owned = withOwnIdentity(rows);
  const known = owned.rows.filter((it): it is IdentifiedRow => it.identity !== undefined);
  const fresh = owned.rows.filter((it) => it.identity === undefined);
  const found = entriesFor(known, entries);
  const taken = new Set(found);
  const free = entries.filter((it) => !taken.has(it));
  const { recognised, unsure } = recognisedIn(fresh, free, known.length === 0);
  const findings: Finding[] = [...owned.unsure, ...unsure].map(({ start, row }) => {
    const args = { cell: start.address, measure: String(row.measure ?? '') };
    return finding('ledger-row-unsure', start.at, args);
  });
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
  const stands = new Set([...found, ...recognised]);
  for (const entry of entries) {
    if (stands.has(entry) || unsure.length + owned.unsure.length > 0) continue;
    const args = { measure: String(entry.row.measure ?? '') };
    findings.push(finding('ledger-row-missing', at(entry.list, entry.index), args));
  }
  const asked = new Set(unsure);
  const added = fresh
    .filter((it, at) => !recognised[at] && !asked.has(it))
    .map((it) => newEntry(it, unit, findings));
  return { changed, added, findings };
}

type IdentifiedRow = ReturnedRow & { readonly identity: Identity };

/**
 * Finds the remaining entries that rows without an identity match exactly by problems and measure; of several, the most
 * similar.
 *
 * @param isNameless whether no row has an identity, so that any row may be a changed one
 */
function recognisedIn(
  fresh: readonly ReturnedRow[],
  entries: readonly LedgerEntry[],
  isNameless: boolean,
): { readonly recognised: readonly (LedgerEntry | undefined)[]; readonly unsure: readonly ReturnedRow[] } {
  const keyOf = ({ problems, measure }: LedgerRow) => JSON.stringify([problems, measure]);
  const free = new Set(entries.map((it) => ({ entry: it, hashes: hashesOf(it.row) })));
  const byKey = groupedBy(free, ({ entry }) => keyOf(entry.row));
  const fieldsOf = ({ places }: ReturnedRow) => FIELDS.filter((it) => places.has(it));
  const recognised = fresh.map((row) => {
    const alike = byKey.get(keyOf(row.row))?.filter((it) => free.has(it)) ?? [];
    const best = mostLike(hashesOf(row.row), alike, fieldsOf(row));
    if (best) free.delete(best.it);
    return best?.it.entry;
  });
  const open = fresh.filter((_, at) => !recognised[at]);
  const isMany = open.length > MOST || free.size > MOST;
  const unsure = isNameless
    ? open.filter((row) => {
        const like = isMany ? undefined : mostLike(hashesOf(row.row), [...free], fieldsOf(row));
        return isMany || (like !== undefined && like.likeness >= LEAST);
      })
    : [];
  return { recognised, unsure };
}

function mostLike<T extends { readonly hashes: readonly string[] }>(
  hashes: readonly string[],
  all: readonly T[],
  fields: readonly Field[],
): { readonly it: T; readonly likeness: number } | undefined {
  return all
    .map((it) => ({ it, likeness: likenessOf(hashes, it.hashes, fields) }))
    .reduce<{ it: T; likeness: number } | undefined>(
      (best, it) => (best && best.likeness >= it.likeness ? best : it),
      undefined,
    );
}

/** A row of an earlier year belongs to the measures carried over. */
const listOf = (row: LedgerRow, unit: Unit): List =>
  Number(row.year ?? unit.year) < unit.year ? 'carriedOver' : 'rectifications';

/** The fields that an entry must have. */
const needed = (list: List): readonly Field[] =>
  list === 'rectifications' ? ['problems', 'measure'] : ['description', 'measure'];

function changedFields(
  { identity, row, places }: ReturnedRow,
  entry: LedgerEntry,
  findings: Finding[],
): Map<Field, string | number | undefined> {
  const fields = new Map<Field, string | number | undefined>();
  for (const [field, { at, address }] of places) {
    const value = row[field];
    const now = entry.row[field];
    if (isSameValue(value, now) || (identity && isAsWritten(identity, field, value))) continue;
    // This year's rows take year and problem from elsewhere in the file.
    if (entry.list === 'rectifications' && (field === 'year' || OF_PROBLEMS.has(field))) {
      if (field !== 'year') findings.push(finding('ledger-problem-text', at, { cell: address }));
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

function newEntry({ row, places, start }: ReturnedRow, unit: Unit, findings: Finding[]): NewEntry {
  const list = listOf(row, unit);
  for (const field of needed(list)) {
    if (row[field] !== undefined) continue;
    const place = places.get(field) ?? start;
    findings.push(finding('cell-empty', place.at, { cell: place.address, column: headingOf(field) }));
  }
  return { list, row, places, start };
}
