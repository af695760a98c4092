import { groupedBy } from '../../model/grouped.ts';
import { FIELDS, type Field } from './columns.ts';
import { EMPTY, hashesOf, hashIn, type Identity } from './identity.ts';
import type { ReturnedRow } from './read-rows.ts';

/** Rows with the identity that each was written with, which may differ from the hidden cell now beside it. */
export interface OwnedRows {
  readonly rows: readonly ReturnedRow[];
  /** Rows whose identity cannot be determined. */
  readonly unsure: readonly ReturnedRow[];
}

/** The weight of a field for recognising a measure; by default 1. */
const WEIGHT: Readonly<Partial<Record<Field, number>>> = { problems: 3, description: 3, measure: 3 };

/**
 * Gives each row the identity that it was written with. A spreadsheet that sorts only the visible columns leaves the
 * hidden cells in place; rows are then recognised by content, and a row with too little content is unsure.
 *
 * If no hidden cell was separated from its row, each row keeps its own, however much it was changed. Of a row that was
 * copied, the most similar copy keeps the identity and the other is a new row.
 */
export function withOwnIdentity(rows: readonly ReturnedRow[]): OwnedRows {
  if (rows.every(({ identity }) => identity === undefined)) return { rows, unsure: [] };
  const matching = new Matching(rows);
  matching.asWritten();
  matching.wherever();
  matching.byLikeness(true);
  matching.byLikeness(false);
  return matching.done();
}

/** A row with the hashes of its present values. */
interface RowCandidate {
  readonly returned: ReturnedRow;
  readonly place: number;
  readonly hashes: readonly string[];
}

interface RowMatch {
  readonly row: RowCandidate;
  readonly identity: Identity;
  readonly isOwn: boolean;
  /** From 0 to 1. */
  readonly likeness: number;
}

class Matching {
  readonly #rows: readonly RowCandidate[];
  /** The fields whose columns the ledger still has. */
  readonly #fields: readonly Field[];
  readonly #free: Set<Identity>;
  readonly #found = new Map<RowCandidate, Identity>();
  readonly #unsure = new Set<RowCandidate>();
  /** The identity in each row's own hidden cell; copied rows share one object. */
  readonly #own = new Map<RowCandidate, Identity>();
  /** Whether a row was separated from its hidden cell, so that no hidden cell can be relied on. */
  #isParted = false;

  constructor(rows: readonly ReturnedRow[]) {
    this.#rows = rows.map((returned, place) => ({ returned, place, hashes: hashesOf(returned.row) }));
    this.#fields = FIELDS.filter((it) => rows[0]?.places.has(it));
    const distinct = new Map<string, Identity>();
    for (const row of this.#rows) {
      const { identity } = row.returned;
      if (!identity) continue;
      const key = [identity.list, identity.index, ...identity.hashes].join(':');
      const first = distinct.get(key) ?? identity;
      distinct.set(key, first);
      this.#own.set(row, first);
    }
    this.#free = new Set(distinct.values());
  }

  /** Matches rows that equal their own hidden cell. */
  asWritten(): void {
    for (const row of this.#rows) {
      const own = this.#own.get(row);
      if (own && this.#free.has(own) && this.#key(own.hashes) === this.#key(row.hashes))
        this.#settle(row, own);
    }
  }

  /** Matches rows that equal another hidden cell. */
  wherever(): void {
    const byKey = groupedBy(this.#free, ({ hashes }) => this.#key(hashes));
    for (const row of this.#open()) {
      const identity = byKey.get(this.#key(row.hashes))?.shift();
      if (identity) this.#settle(row, identity);
    }
  }

  /**
   * Matches rows that were changed, the most similar first.
   *
   * @param isTelling whether measure and problem must be unchanged
   */
  byLikeness(isTelling: boolean): void {
    const open = this.#open();
    const free = [...this.#free];
    const telling = ({ hashes }: { hashes: readonly string[] }) => this.#key(hashes, TELLING);
    const byTelling = groupedBy(free, telling);
    const isFew = open.length <= MOST && free.length <= MOST;
    const pairs = open.flatMap((row) => {
      const own = this.#own.get(row);
      const alike = isTelling ? (byTelling.get(telling(row)) ?? []) : isFew ? free : [];
      const ofCopy = own !== undefined && !this.#free.has(own) && !this.#isParted;
      if (ofCopy && !isTelling) return [];
      const all = own && !isTelling && this.#free.has(own) && !alike.includes(own) ? [...alike, own] : alike;
      return all.map((identity): RowMatch => {
        const likeness = likenessOf(row.hashes, identity.hashes, this.#fields);
        return { row, identity, isOwn: identity === own, likeness };
      });
    });
    pairs.sort(
      (one, other) =>
        other.likeness - one.likeness ||
        Number(other.isOwn) - Number(one.isOwn) ||
        one.row.place - other.row.place ||
        one.identity.index - other.identity.index,
    );
    const ties = groupedBy(pairs, ({ row, likeness }) => `${row.place}:${likeness}`);
    for (const pair of pairs) {
      const { row, identity, isOwn, likeness } = pair;
      if (this.#found.has(row) || this.#unsure.has(row) || !this.#free.has(identity)) continue;
      if (likeness < (isTelling ? 0 : LEAST)) continue;
      const rivals = (ties.get(`${row.place}:${likeness}`) ?? []).filter((it) => this.#free.has(it.identity));
      const differing = groupedBy(rivals, (it) => `${it.identity.list}:${this.#key(it.identity.hashes)}`);
      const isTied = differing.size > 1 && (!isOwn || this.#isParted);
      // A new row may be similar to another one; but after a separation it may also be the row that lost its hidden
      // cell.
      const isAdded = !this.#own.has(row) && !this.#isParted;
      if (isTied || isAdded) this.#unsure.add(row);
      else this.#settle(row, identity);
    }
  }

  /** Remaining rows keep their own hidden cell, or are new, if no row was separated; else they are unsure. */
  done(): OwnedRows {
    for (const row of this.#open()) {
      const own = this.#own.get(row);
      if (own && this.#free.has(own) && !this.#isParted) this.#settle(row, own);
      else if (this.#isParted && this.#free.size > 0) this.#unsure.add(row);
    }
    return {
      rows: this.#rows
        .filter((it) => !this.#unsure.has(it))
        .map((it) => ({ ...it.returned, identity: this.#found.get(it) })),
      unsure: [...this.#unsure].map(({ returned }) => returned),
    };
  }

  #settle(row: RowCandidate, identity: Identity): void {
    this.#found.set(row, identity);
    this.#free.delete(identity);
    if (identity !== this.#own.get(row)) this.#isParted = true;
  }

  #open(): RowCandidate[] {
    return this.#rows.filter((it) => !this.#found.has(it) && !this.#unsure.has(it));
  }

  #key(hashes: readonly string[], fields = this.#fields): string {
    return fields.map((it) => hashIn(hashes, it)).join(':');
  }
}

/**
 * The similarity of two rows, from 0 to 1: the weight of equal fields among those that are not empty in both.
 *
 * @param fields the fields to compare
 */
export function likenessOf(
  one: readonly string[],
  other: readonly string[],
  fields: readonly Field[],
): number {
  let all = 0;
  let same = 0;
  for (const field of fields) {
    const [mine, its] = [hashIn(one, field), hashIn(other, field)];
    if (mine === EMPTY && its === EMPTY) continue;
    const weight = WEIGHT[field] ?? 1;
    all += weight;
    if (mine === its) same += weight;
  }
  return all === 0 ? 0 : same / all;
}

/** The least similarity that identifies a row. */
export const LEAST = 0.5;

/** The most rows, both changed and separated from their hidden cells, that are compared. */
export const MOST = 400;

const TELLING: readonly Field[] = ['problems', 'measure'];
