import { byCodePoint } from '../../model/by-code-point.ts';
import { groupedBy } from '../../model/grouped.ts';
import { plainName } from '../../unit/names.ts';
import { placeInRoster, type RosterUnit } from '../../unit/roster.ts';
import type { Contribution } from './contribution.ts';

/** A contribution, and the unit that it belongs to. */
export interface PlacedContribution extends Contribution {
  /** The unit's index in the roster, or -1. */
  readonly place: number;
  /** Identifies the unit over the years. */
  readonly identity: string;
  /** The unit's name in tables: its short name, or the full name if another unit has the same short name. */
  readonly label: string;
  /** The same unit's contribution on the same subject for the year before. */
  readonly before?: Contribution | undefined;
}

/**
 * Contributions with their units: in the order of the roster, others after it by name; then by year, subject and file.
 */
export function placedIn(
  roster: readonly RosterUnit[],
  contributions: readonly Contribution[],
): PlacedContribution[] {
  const placed = contributions.map((it) => {
    const place = placeInRoster(roster, it);
    return { it, place, identity: roster[place]?.name ?? plainName(it.name) };
  });
  const labels = labelsOf([
    ...roster.map(({ name, shortName }) => ({ identity: name, name, shortName })),
    ...placed.map(({ it: { name, shortName }, place, identity }) => ({
      identity,
      name,
      // The roster's short name has priority.
      shortName: roster[place]?.shortName ?? shortName,
    })),
  ]);
  const keyOf = (identity: string, { subject, year }: Contribution) =>
    JSON.stringify([identity, subject, year]);
  const byYear = new Map(placed.map(({ it, identity }) => [keyOf(identity, it), it]));
  return placed
    .map(
      ({ it, place, identity }): PlacedContribution => ({
        ...it,
        place,
        identity,
        label: labels.get(identity) ?? it.name,
        before: byYear.get(keyOf(identity, { ...it, year: it.year - 1 })),
      }),
    )
    .sort(
      (one, other) =>
        rankOf(one, roster) - rankOf(other, roster) ||
        byCodePoint(one.name, other.name) ||
        one.year - other.year ||
        byCodePoint(one.subject, other.subject) ||
        byCodePoint(one.file, other.file),
    );
}

const rankOf = ({ place }: PlacedContribution, roster: readonly RosterUnit[]): number =>
  place < 0 ? roster.length : place;

/** A unit's identity and names. */
interface NamedUnit {
  readonly identity: string;
  readonly name: string;
  readonly shortName?: string | undefined;
}

/** The name of each unit in tables, by identity. */
export function labelsOf(units: readonly NamedUnit[]): Map<string, string> {
  const named = groupedBy(
    units.flatMap(({ identity, name, shortName }) => [
      { identity, called: name },
      ...(shortName ? [{ identity, called: shortName }] : []),
    ]),
    ({ called }) => plainName(called),
  );
  const shared = new Set(
    [...named].flatMap(([called, [first, ...others]]) =>
      others.some(({ identity }) => identity !== first?.identity) ? [called] : [],
    ),
  );
  const isItsOwn = (called: string) => !shared.has(plainName(called));
  const labels = new Map<string, string>();
  for (const { identity, name, shortName } of units) {
    const label = shortName && isItsOwn(shortName) ? shortName : name;
    const before = labels.get(identity);
    if (before === undefined || (before === name && label !== name)) labels.set(identity, label);
  }
  return labels;
}
