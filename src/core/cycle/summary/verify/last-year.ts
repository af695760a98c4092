import { finding } from '../../../diagnostics/finding.ts';
import type { Finding } from '../../../model/diagnostic.ts';
import type { PlacedContribution } from '../placed.ts';
import { figureKey } from '../unit-figures.ts';
import type { PlaceIn } from './place.ts';

/** Findings for figures whose `lastYear` differs from the value in last year's file; the value of that file is used. */
export function lastYearDiffers(contributions: readonly PlacedContribution[], placeIn: PlaceIn): Finding[] {
  return contributions.flatMap((it) =>
    it.figures.flatMap((figure) => {
      const { name, unit: measure = '', lastYear } = figure;
      const then = it.before?.figures.find((one) => figureKey(one) === figureKey(figure));
      if (!it.before || !then || lastYear === undefined || then.value === lastYear) return [];
      const at = placeIn(it, [...figure.path.slice(0, -1), 'lastYear']);
      return [
        finding('last-year-differs', at, {
          name,
          measure,
          written: lastYear,
          reported: then.value,
          file: it.before.file,
        }),
      ];
    }),
  );
}
