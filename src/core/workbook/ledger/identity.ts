import { sha256 } from '../../archive/sha-256.ts';
import { FIELDS, type Field, LISTS, type List, type Row } from './columns.ts';
import { asSeen, type LedgerEntry } from './row.ts';

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

/** How many fields the first ledgers had; what came later is not known of them. */
const FIRST_FIELDS = 13;

/** The hidden cell's text. */
export function identityText({ list, index, row }: LedgerEntry): string {
  return [VERSION, list, index + 1, hashesOf(row).join('')].join(':');
}

/** What a hidden cell says; undefined where that is none of ours. */
export function identityIn(text: string): Identity | undefined {
  const [version, list, number, hashes = ''] = text.split(':');
  if (version !== VERSION || !LISTS.includes(list as List) || !/^\d+$/.test(number ?? '')) return undefined;
  const parts = hashes.match(new RegExp(`.{${LENGTH}}`, 'g')) ?? [];
  return parts.length < FIRST_FIELDS
    ? undefined
    : { list: list as List, index: Number(number) - 1, hashes: parts };
}

/** The hash of each field of a row, in the order of FIELDS. */
export const hashesOf = (row: Row): string[] => FIELDS.map((field) => hashOf(row[field]));

/** Whether a field holds what it held when the ledger was written. */
export const isAsWritten = (identity: Identity, field: Field, value: string | number | undefined): boolean =>
  hashIn(identity.hashes, field) === hashOf(value);

/** The hash of one field among those of all. */
export const hashIn = (hashes: readonly string[], field: Field): string =>
  hashes[FIELDS.indexOf(field)] ?? EMPTY;

/** What an empty cell is by its hash. */
export const EMPTY = hashOf(undefined);

export function hashOf(value: string | number | undefined): string {
  return sha256(asSeen(value)).slice(0, LENGTH);
}
