import type { CrossTotal, NamedTotal, Total } from '../../generated/summary.ts';
import { byCodePoint } from '../../model/by-code-point.ts';
import { listsOf } from '../../model/grouped.ts';
import { type Contribution, UNSTATED } from './contribution.ts';
import { Parts } from './parts.ts';
import type { Streamed } from './stream.ts';

/** The total of what each file adds; a file that adds 0 is not listed in `from`. */
export function totalOf(
  contributions: readonly Contribution[],
  amountIn: (contribution: Contribution) => number,
): Streamed<Total> {
  const from = new Parts(contributions);
  for (const [place, it] of contributions.entries()) {
    const amount = amountIn(it);
    if (amount !== 0) from.add(place, amount);
  }
  return { value: from.value, from };
}

/**
 * Totals by name. Without `names`: the names that occur, greatest total first, equal totals by name, unstated ones
 * always last.
 *
 * @param names all names in their order; names without any entry get 0
 */
export function totalsByName(
  contributions: readonly Contribution[],
  namesIn: (contribution: Contribution) => readonly string[],
  names?: readonly string[],
): Streamed<NamedTotal>[] {
  const counts = new Counts(contributions);
  for (const [place, it] of contributions.entries()) counts.add(place, namesIn(it));
  return names ? counts.totals(names) : counts.totals().sort(greatestFirst);
}

/** Totals by one name, each divided by a second one; `names` lists all second names. */
export function totalsByTwo(
  contributions: readonly Contribution[],
  pairsIn: (contribution: Contribution) => readonly (readonly [name: string, other: string])[],
  names: readonly string[],
): Streamed<CrossTotal>[] {
  const whole = new Counts(contributions);
  const parted = new Map<string, Counts>();
  for (const [place, it] of contributions.entries()) {
    const pairs = pairsIn(it);
    whole.add(
      place,
      pairs.map(([name]) => name),
    );
    for (const [name, its] of listsOf(pairs)) {
      const counts = parted.get(name) ?? new Counts(contributions);
      parted.set(name, counts);
      counts.add(place, its);
    }
  }
  return whole
    .totals()
    .sort(greatestFirst)
    .map((total) => ({ ...total, by: (parted.get(total.name) as Counts).totals(names) }));
}

/** How often each name occurs, and in which contributions. */
class Counts {
  readonly #of: readonly Contribution[];
  readonly #parts = new Map<string, Parts>();

  constructor(of: readonly Contribution[]) {
    this.#of = of;
  }

  /** @param names those of the contribution at `place` */
  add(place: number, names: readonly string[]): void {
    const counted = new Map<string, number>();
    for (const name of names) counted.set(name, (counted.get(name) ?? 0) + 1);
    for (const [name, count] of counted) {
      const parts = this.#parts.get(name) ?? new Parts(this.#of);
      this.#parts.set(name, parts);
      parts.add(place, count);
    }
  }

  /** @param names by default those that occur */
  totals(names: Iterable<string> = this.#parts.keys()): Streamed<NamedTotal>[] {
    return Array.from(names, (name) => {
      const from = this.#parts.get(name) ?? new Parts(this.#of);
      return { name, value: from.value, from };
    });
  }
}

/** States in fixed order, followed by "unstated" if it occurs. */
export function statesOf(states: readonly string[], occurring: ReadonlySet<string>): string[] {
  return [...states, ...(occurring.has(UNSTATED) ? [UNSTATED] : [])];
}

const greatestFirst = (one: Streamed<NamedTotal>, other: Streamed<NamedTotal>): number =>
  Number(one.name === UNSTATED) - Number(other.name === UNSTATED) ||
  other.value - one.value ||
  byCodePoint(one.name, other.name);
