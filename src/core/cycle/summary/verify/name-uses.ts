import { byCodePoint } from '../../../model/by-code-point.ts';
import type { Path } from '../../../model/source.ts';
import type { PlacedContribution } from '../placed.ts';

/** A name, by how many units it is used, and where first. */
export interface UsedName {
  readonly name: string;
  readonly units: number;
  readonly first: { readonly it: PlacedContribution; readonly path: Path };
}

/** Names with the units that use them. Of all uses, the first alone is kept: thousands of units use the same few names. */
export class NameUses {
  readonly #uses = new Map<string, { readonly units: Set<string>; readonly first: UsedName['first'] }>();

  add(name: string, it: PlacedContribution, path: Path): void {
    const known = this.#uses.get(name);
    if (known) known.units.add(it.identity);
    else this.#uses.set(name, { units: new Set([it.identity]), first: { it, path } });
  }

  /** In the order in which they are used first. */
  all(): UsedName[] {
    return Array.from(this.#uses, ([name, { units, first }]) => ({ name, units: units.size, first }));
  }
}

/** Equal numbers of units by name. */
export const mostUnitsFirst = (one: UsedName, other: UsedName): number =>
  other.units - one.units || byCodePoint(one.name, other.name);
