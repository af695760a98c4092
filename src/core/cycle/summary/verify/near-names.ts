import { finding } from '../../../diagnostics/finding.ts';
import type { Finding } from '../../../model/diagnostic.ts';
import { groupedBy } from '../../../model/grouped.ts';
import type { Path } from '../../../model/source.ts';
import type { Names } from '../../../unit/names.ts';
import { UNSTATED } from '../contribution.ts';
import { nearKey } from '../near-names.ts';
import type { PlacedContribution } from '../placed.ts';
import { mostUnitsFirst, NameUses } from './name-uses.ts';
import type { PlaceIn } from './place.ts';

/** How to list the names of each kind, with their paths. */
const KINDS: Readonly<
  Record<'subject' | 'aspect' | 'source' | 'figure' | 'measure', (it: PlacedContribution) => Use[]>
> = {
  subject: ({ subject }) => [{ name: subject, path: ['subject'] }],
  aspect: ({ counts }) =>
    counts().problems.map(({ aspect }, at) => ({ name: aspect, path: ['problems', at, 'aspect'] })),
  source: ({ counts }) =>
    counts().problems.map(({ source }, at) => ({ name: source, path: ['problems', at, 'source'] })),
  figure: ({ counts }) => counts().figures.map(({ name, path }) => ({ name, path })),
  measure: ({ counts }) => counts().figures.flatMap(({ unit, path }) => (unit ? [{ name: unit, path }] : [])),
};

/** One use of a name. */
interface Use {
  readonly name: string;
  readonly path: Path;
}

/**
 * Findings for names of a kind that probably mean the same but are summed up separately; each at its first use,
 * compared with the most common name.
 */
export function nearNames(
  contributions: readonly PlacedContribution[],
  names: Names,
  placeIn: PlaceIn,
): Finding[] {
  return Object.entries(KINDS).flatMap(([kind, usesIn]) => {
    const uses = new NameUses();
    for (const it of contributions)
      for (const { name, path } of usesIn(it)) if (name !== UNSTATED) uses.add(name, it, path);
    return [...groupedBy(uses.all(), ({ name }) => nearKey(name)).values()].flatMap((group) => {
      const [commonest, ...others] = group.sort(mostUnitsFirst);
      if (!commonest) return [];
      return others
        .filter(({ name }) => !(names.isStated(name) && names.isStated(commonest.name)))
        .map(({ name, units, first }) =>
          finding('near-names', placeIn(first.it, first.path), {
            kind,
            name,
            units,
            other: commonest.name,
            otherUnits: commonest.units,
          }),
        );
    });
  });
}
