import { sha256 } from '../../archive/sha-256.ts';
import { FIELDS, type Field, type LedgerRow, LISTS, type List } from './columns.ts';
import { asSeen, type LedgerEntry } from './row.ts';

/**
 * The content of a row's hidden cell: the entry that it was written from, and a hash of each field. Measures have no id
 * in the file, so they are recognised by their content. The hashes also tell changes in the ledger from later changes
 * in the file.
 */
export interface Identity {
  readonly list: List;
  readonly index: number;
  /** The hash of each field, in the order of FIELDS. */
  readonly hashes: readonly string[];
}

/** Hexadecimal digits kept of a hash: only two values of one field in one row must be told apart. */
const LENGTH = 6;

const VERSION = '1';

/** The number of fields of the first ledgers, which have no hashes of later fields. */
const FIRST_FIELDS = 13;

/** The text of the hidden cell. */
export function identityText({ list, index, row }: LedgerEntry): string {
  return [VERSION, list, index + 1, hashesOf(row).join('')].join(':');
}

/** Parses a hidden cell; undefined if it is not one of ours. */
export function identityIn(text: string): Identity | undefined {
  const [version, list, number, hashes = ''] = text.split(':');
  if (version !== VERSION || !LISTS.includes(list as List) || !/^\d+$/.test(number ?? '')) return undefined;
  const parts = hashes.match(new RegExp(`.{${LENGTH}}`, 'g')) ?? [];
  return parts.length < FIRST_FIELDS
    ? undefined
    : { list: list as List, index: Number(number) - 1, hashes: parts };
}

/** The hash of each field of a row, in the order of FIELDS. */
export const hashesOf = (row: LedgerRow): string[] => FIELDS.map((field) => hashOf(row[field]));

/** Whether a field is unchanged since the ledger was written. */
export const isAsWritten = (identity: Identity, field: Field, value: string | number | undefined): boolean =>
  hashIn(identity.hashes, field) === hashOf(value);

/** The hash of one field. */
export const hashIn = (hashes: readonly string[], field: Field): string =>
  hashes[FIELDS.indexOf(field)] ?? EMPTY;

/** The hash of an empty cell. */
export const EMPTY = hashOf(undefined);

export function hashOf(value: string | number | undefined): string {
  return sha256(asSeen(value)).slice(0, LENGTH);
}
