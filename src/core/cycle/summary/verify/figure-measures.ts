import { finding } from '../../../diagnostics/finding.ts';
import { byCodePoint } from '../../../model/by-code-point.ts';
import type { Finding } from '../../../model/diagnostic.ts';
import { groupedBy } from '../../../model/grouped.ts';
import type { PlacedContribution } from '../placed.ts';
import type { PlaceIn } from './place.ts';

/** Findings for figures that units give in different units of measure, so that they have no common total. */
export function figureMeasures(contributions: readonly PlacedContribution[], placeIn: PlaceIn): Finding[] {
  const uses = contributions.flatMap((it) =>
    it.figures.map((figure) => ({ it, measure: figure.unit ?? '', ...figure })),
  );
  return [...groupedBy(uses, ({ name }) => name)].flatMap(([name, its]) => {
    const [commonest, ...others] = [...groupedBy(its, ({ measure }) => measure)]
      .map(([measure, of]) => ({
        measure,
        units: new Set(of.map(({ it }) => it.identity)).size,
        first: of[0] as (typeof of)[number],
      }))
      .sort((one, other) => other.units - one.units || byCodePoint(one.measure, other.measure));
    if (!commonest) return [];
    return others.map(({ measure, units, first }) =>
      finding('figure-measures', placeIn(first.it, first.path), {
        name,
        measure,
        units,
        other: commonest.measure,
        otherUnits: commonest.units,
      }),
    );
  });
}
