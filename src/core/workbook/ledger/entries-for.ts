import { FIELDS, type Field, type Row } from './columns.ts';
import { hashesOf, hashIn, type Identity } from './identity.ts';
import { groups } from './own-identity.ts';
import type { LedgerEntry } from './row.ts';

/** A row of a ledger by what its hidden cell says, and its other cells. */
export interface KnownRow {
  readonly identity: Identity;
  readonly row: Row;
}

/** What a row was written from, or says now, or what an entry of the file is. */
interface Side {
  readonly list: string;
  readonly index: number;
  readonly hashes: readonly string[];
}

/** The fields by which a measure is known. */
const TELLING: readonly Field[] = ['problems', 'measure'];

/**
 * How an entry may be the one that a row was written from, the surest first: by which fields, whether they are taken as
 * the row has them now, and whether the place in the list is to be the same.
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
  // What was brought in before: the file says what the ledger says now.
  { fields: TELLING, isNow: true, isPlaced: false },
  // The measure was written anew in the file; of another year's ledger, it would be another measure.
  { fields: ['year', 'problems'], isNow: false, isPlaced: true },
];

/**
 * Finds the entry of the file that each row stands for. No entry is found twice: of two rows that are alike, each finds
 * its own.
 *
 * @returns the entries in the order of the rows; undefined for a row that the file has nothing for any more
 */
export function entriesFor(
  rows: readonly KnownRow[],
  entries: readonly LedgerEntry[],
): (LedgerEntry | undefined)[] {
  const found: (LedgerEntry | undefined)[] = rows.map(() => undefined);
  const sides = new Map(entries.map((it) => [it, { ...it, hashes: hashesOf(it.row) }]));
  const free = new Set(entries);
  // In the order of the file, whatever order the ledger was sorted in.
  const order = rows
    .map(({ identity, row }, at) => ({ at, identity, now: { ...identity, hashes: hashesOf(row) } }))
    .sort((one, other) => one.identity.index - other.identity.index);
  for (const { fields, isNow, isPlaced } of WAYS) {
    const keyOf = ({ list, index, hashes }: Side): string =>
      [list, isPlaced ? index : '', ...fields.map((it) => hashIn(hashes, it))].join(':');
    const byKey = groups(free, (it) => keyOf(sides.get(it) as Side));
    for (const { at, identity, now } of order) {
      const entry = found[at] ? undefined : byKey.get(keyOf(isNow ? now : identity))?.shift();
      if (!entry) continue;
      free.delete(entry);
      found[at] = entry;
    }
  }
  return found;
}
