import { finding } from '../../../diagnostics/finding.ts';
import type { Finding } from '../../../model/diagnostic.ts';
import type { PlacedContribution } from '../placed.ts';
import { mostUnitsFirst, NameUses } from './name-uses.ts';
import type { PlaceIn } from './place.ts';

/** Findings for figures that units give in different units of measure, so that they have no common total. */
export function figureMeasures(contributions: readonly PlacedContribution[], placeIn: PlaceIn): Finding[] {
  const uses = new Map<string, NameUses>();
  for (const it of contributions) {
    for (const { name, unit = '', path } of it.counts().figures) {
      const measures = uses.get(name) ?? new NameUses();
      uses.set(name, measures);
      measures.add(unit, it, path);
    }
  }
  return [...uses].flatMap(([name, measures]) => {
    const [commonest, ...others] = measures.all().sort(mostUnitsFirst);
    if (!commonest) return [];
    return others.map(({ name: measure, units, first }) =>
      finding('figure-measures', placeIn(first.it, first.path), {
        name,
        measure,
        units,
        other: commonest.name,
        otherUnits: commonest.units,
      }),
    );
  });
}
