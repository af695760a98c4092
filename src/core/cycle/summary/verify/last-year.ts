import { finding } from '../../../diagnostics/finding.ts';
import type { Finding } from '../../../model/diagnostic.ts';
import { lastYearsOf } from '../figure-totals.ts';
import type { PlacedContribution } from '../placed.ts';
import type { PlaceIn } from './place.ts';

/** Findings for figures whose `lastYear` differs from the value in last year's file; the value of that file is used. */
export function lastYearDiffers(contributions: readonly PlacedContribution[], placeIn: PlaceIn): Finding[] {
  return contributions.flatMap((it) => {
    const { before } = it;
    if (!before) return [];
    const last = lastYearsOf(it);
    return it.counts().figures.flatMap((figure) => {
      const { name, unit: measure = '', lastYear } = figure;
      const then = last(figure);
      if (!then?.isReported || lastYear === undefined || then.value === lastYear) return [];
      const at = placeIn(it, [...figure.path.slice(0, -1), 'lastYear']);
      return [
        finding('last-year-differs', at, {
          name,
          measure,
          written: lastYear,
          reported: then.value,
          file: before.file,
        }),
      ];
    });
  });
}
