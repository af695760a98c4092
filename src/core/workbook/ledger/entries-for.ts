import { groupedBy } from '../../model/grouped.ts';
import { FIELDS, type Field, type LedgerRow } from './columns.ts';
import { hashesOf, hashIn, type Identity } from './identity.ts';
import type { LedgerEntry } from './row.ts';

/** A row of a ledger with its identity from the hidden cell. */
export interface KnownRow {
  readonly identity: Identity;
  readonly row: LedgerRow;
}

/** One side of a comparison: a row as written, a row as it is now, or an entry of the file. */
interface Side {
  readonly list: string;
  readonly index: number;
  readonly hashes: readonly string[];
}

/** The fields that identify a measure. */
const TELLING: readonly Field[] = ['problems', 'measure'];

/**
 * The ways to find the entry that a row was written from, the most certain first: which fields must be equal, whether
 * the row's present values are used, and whether the index must be equal.
 */
const WAYS: readonly {
  readonly fields: readonly Field[];
  readonly isNow: boolean;
  readonly isPlaced: boolean;
}[] = [
  { fields: FIELDS, isNow: false, isPlaced: true },
  { fields: FIELDS, isNow: false, isPlaced: false },
  { fields: TELLING, isNow: false, isPlaced: true },
  { fields: TELLING, isNow: false, isPlaced: false },
  // The ledger was brought in before, so the file already has the ledger's present values.
  { fields: TELLING, isNow: true, isPlaced: false },
  // The measure was rewritten in the file. In a ledger of another year, it would be another measure.
  { fields: ['year', 'problems'], isNow: false, isPlaced: true },
];

/**
 * Finds the entry of the file for each row. No entry is found twice, so two equal rows find two entries.
 *
 * @returns the entries in the order of the rows; undefined for a row without an entry
 */
export function entriesFor(
  rows: readonly KnownRow[],
  entries: readonly LedgerEntry[],
): (LedgerEntry | undefined)[] {
  const found: (LedgerEntry | undefined)[] = rows.map(() => undefined);
  const sides = new Map(entries.map((it) => [it, { ...it, hashes: hashesOf(it.row) }]));
  const free = new Set(entries);
  // In the order of the file, however the ledger was sorted.
  const order = rows
    .map(({ identity, row }, at) => ({ at, identity, now: { ...identity, hashes: hashesOf(row) } }))
    .sort((one, other) => one.identity.index - other.identity.index);
  for (const { fields, isNow, isPlaced } of WAYS) {
    const keyOf = ({ list, index, hashes }: Side): string =>
      [list, isPlaced ? index : '', ...fields.map((it) => hashIn(hashes, it))].join(':');
    const byKey = groupedBy(free, (it) => keyOf(sides.get(it) as Side));
    for (const { at, identity, now } of order) {
      const entry = found[at] ? undefined : byKey.get(keyOf(isNow ? now : identity))?.shift();
      if (!entry) continue;
      free.delete(entry);
      found[at] = entry;
    }
  }
  return found;
}
