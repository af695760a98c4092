import type { CrossTotal, NamedTotal, Part, Total } from '../../generated/summary.ts';
import { type Contribution, UNSTATED } from './contribution.ts';
import { byCodePoint } from './order.ts';

/** A total of what each file adds; one that adds nothing is no part of it. */
export function totalOf(
  contributions: readonly Contribution[],
  amountIn: (contribution: Contribution) => number,
): Total {
  const from = contributions
    .map((it): Part => ({ unit: it.name, file: it.file, value: amountIn(it) }))
    .filter(({ value }) => value !== 0);
  return { value: valuesOf(from), from };
}

/** The sum of parts. Decimals are rounded to where decimal fractions stop being exact, so that 0.1 and 0.2 are 0.3. */
export const valuesOf = (parts: readonly { readonly value: number }[]): number =>
  Number(parts.reduce((sum, { value }) => sum + value, 0).toFixed(9));

/**
 * Totals by name. Without `names` they are those that occur, the greatest total first and equals by name; what is not
 * stated comes last, whatever its total.
 *
 * @param names those that there are, in their order; those of which there is nothing are there with 0
 */
export function totalsByName(
  contributions: readonly Contribution[],
  namesIn: (contribution: Contribution) => readonly string[],
  names?: readonly string[],
): NamedTotal[] {
  const found = names ?? [...new Set(contributions.flatMap(namesIn))];
  const totals = found.map(
    (name): NamedTotal => ({
      name,
      ...totalOf(contributions, (it) => namesIn(it).filter((one) => one === name).length),
    }),
  );
  return names ? totals : totals.sort(greatestFirst);
}

/** Totals by one name, each parted by another of which `names` are those that there are. */
export function totalsByTwo(
  contributions: readonly Contribution[],
  pairsIn: (contribution: Contribution) => readonly (readonly [name: string, other: string])[],
  names: readonly string[],
): CrossTotal[] {
  const totals = totalsByName(contributions, (it) => pairsIn(it).map(([name]) => name));
  return totals.map((total) => ({
    ...total,
    by: totalsByName(
      contributions,
      (it) => pairsIn(it).flatMap(([name, other]) => (name === total.name ? [other] : [])),
      names,
    ),
  }));
}

/** A fixed order of states, and behind it what is not stated, where that occurs. */
export function statesOf(states: readonly string[], occurring: readonly string[]): string[] {
  return [...states, ...(occurring.includes(UNSTATED) ? [UNSTATED] : [])];
}

const greatestFirst = (one: NamedTotal, other: NamedTotal): number =>
  Number(one.name === UNSTATED) - Number(other.name === UNSTATED) ||
  other.value - one.value ||
  byCodePoint(one.name, other.name);
