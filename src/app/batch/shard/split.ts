import { createHash } from 'node:crypto';
import { byCodePoint } from '../../../core/model/by-code-point.ts';
import type { Shard } from '../journal/journal.ts';

/**
 * The units of one shard, in the order given.
 *
 * The units are sorted by the hash of their names and cut into `total` runs whose lengths differ by at most one. So
 * shards are of equal size, large and small units are mixed, and when a unit is added or removed, at most one unit
 * moves at each cut.
 *
 * @param nameOf the name of a unit's file, the same on every machine
 */
export function unitsOf<Unit>(
  units: readonly Unit[],
  { index, total }: Shard,
  nameOf: (unit: Unit) => string,
): Unit[] {
  const ranked = units
    .map((unit) => ({ unit, rank: hash(nameOf(unit)) }))
    .sort((one, other) => byCodePoint(one.rank, other.rank));
  const cut = (shard: number) => Math.floor((shard * ranked.length) / total);
  const own = new Set(ranked.slice(cut(index - 1), cut(index)).map(({ unit }) => unit));
  return units.filter((it) => own.has(it));
}

const hash = (name: string): string => createHash('sha256').update(name).digest('hex');
