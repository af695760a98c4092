import type { CrossTotal, NamedTotal, Part, Total } from '../../generated/summary.ts';
import { byCodePoint } from '../../model/by-code-point.ts';
import { type Contribution, UNSTATED } from './contribution.ts';

/** The total of what each file adds; a file that adds 0 is not listed in `from`. */
export function totalOf(
  contributions: readonly Contribution[],
  amountIn: (contribution: Contribution) => number,
): Total {
  const from = contributions
    .map((it): Part => ({ unit: it.name, file: it.file, value: amountIn(it) }))
    .filter(({ value }) => value !== 0);
  return { value: valuesOf(from), from };
}

/** The sum of parts, rounded to nine decimals so that 0.1 and 0.2 give 0.3. */
export const valuesOf = (parts: readonly { readonly value: number }[]): number =>
  Number(parts.reduce((sum, { value }) => sum + value, 0).toFixed(9));

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

/** Totals by one name, each divided by a second one; `names` lists all second names. */
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

/** States in fixed order, followed by "unstated" if it occurs. */
export function statesOf(states: readonly string[], occurring: readonly string[]): string[] {
  return [...states, ...(occurring.includes(UNSTATED) ? [UNSTATED] : [])];
}

const greatestFirst = (one: NamedTotal, other: NamedTotal): number =>
  Number(one.name === UNSTATED) - Number(other.name === UNSTATED) ||
  other.value - one.value ||
  byCodePoint(one.name, other.name);
