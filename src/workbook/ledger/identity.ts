import { createHash } from 'node:crypto';
import { FIELDS, type Field, LISTS, type List, type Row } from './columns.ts';
import type { LedgerEntry } from './row.ts';

/**
 * What the hidden cell of a row says: from which entry it was written, and what each field then held. A measure has no id
 * of its own in the file, so it is known again by what it said; and what a person changed in the ledger can be told from
 * what changed in the file since.
 */
export interface Identity {
  readonly list: List;
  readonly index: number;
  /** The hash of each field, in the order of FIELDS. */
  readonly hashes: readonly string[];
}

/** How many figures of a hash are kept: two values of one field in one row are to be told apart, no more. */
const LENGTH = 6;

const VERSION = '1';

/** The hidden cell's text. */
export function identityText({ list, index, row }: LedgerEntry): string {
  const hashes = FIELDS.map((field) => hashOf(row[field])).join('');
  return [VERSION, list, index + 1, hashes].join(':');
}

/** What a hidden cell says; undefined where that is none of ours. */
export function identityIn(text: string): Identity | undefined {
  const [version, list, number, hashes = ''] = text.split(':');
  if (version !== VERSION || !LISTS.includes(list as List) || !/^\d+$/.test(number ?? '')) return undefined;
  const parts = hashes.match(new RegExp(`.{${LENGTH}}`, 'g')) ?? [];
  return parts.length < FIELDS.length
    ? undefined
    : { list: list as List, index: Number(number) - 1, hashes: parts };
}

/** Whether a field holds what it held when the ledger was written. */
export const isAsWritten = (identity: Identity, field: Field, value: string | number | undefined): boolean =>
  identity.hashes[FIELDS.indexOf(field)] === hashOf(value);

/** The fields by which a measure is known. */
const TELLING: readonly Field[] = ['problems', 'measure'];

/** How an entry may be the one that a row was written from, the surest first. */
const WAYS: readonly ((identity: Identity, row: Row, entry: LedgerEntry) => boolean)[] = [
  (identity, _, { index, row }) => index === identity.index && saysAsWritten(identity, row),
  (identity, _, { row }) => saysAsWritten(identity, row),
  // What was brought in before: the file says what the ledger says now.
  (_, row, entry) => TELLING.every((field) => entry.row[field] === row[field]),
  (identity, _, { index, row }) =>
    index === identity.index && isAsWritten(identity, 'problems', row.problems),
];

const saysAsWritten = (identity: Identity, row: Row): boolean =>
  TELLING.every((field) => isAsWritten(identity, field, row[field]));

/** A row of a ledger by what its hidden cell says, and its other cells. */
export interface KnownRow {
  readonly identity: Identity;
  readonly row: Row;
}

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
  const free = new Set(entries);
  // In the order of the file, whatever order the ledger was sorted in.
  const order = rows
    .map((_, at) => at)
    .sort((one, other) => rows[one]!.identity.index - rows[other]!.identity.index);
  for (const is of WAYS) {
    for (const at of order) {
      if (found[at]) continue;
      const { identity, row } = rows[at]!;
      const entry = entries.find((it) => free.has(it) && it.list === identity.list && is(identity, row, it));
      if (!entry) continue;
      free.delete(entry);
      found[at] = entry;
    }
  }
  return found;
}

function hashOf(value: string | number | undefined): string {
  return createHash('sha256')
    .update(String(value ?? ''))
    .digest('hex')
    .slice(0, LENGTH);
}
