import type { Finding } from '../../../model/diagnostic.ts';
import type { Contribution } from '../contribution.ts';
import type { Names } from '../names.ts';
import { placedIn } from '../placed.ts';
import type { RosterUnit } from '../roster.ts';
import { copies } from './copies.ts';
import { figureMeasures } from './figure-measures.ts';
import { lastYearDiffers } from './last-year.ts';
import { nearNames } from './near-names.ts';
import { outliers } from './outliers.ts';
import type { PlaceIn } from './place.ts';

/**
 * What stands out when units' files lie side by side, and no file shows by itself. All of it is summed up as it is: it is
 * for a person to verify.
 *
 * @param year the year that is reported on; earlier ones were verified in theirs
 */
export function matters(
  contributions: readonly Contribution[],
  { roster, names, year }: { roster: readonly RosterUnit[]; names: Names; year: number },
  placeIn: PlaceIn,
): Finding[] {
  const placed = placedIn(roster, contributions).filter((it) => it.year === year);
  return [
    ...nearNames(placed, names, placeIn),
    ...figureMeasures(placed, placeIn),
    ...outliers(placed, placeIn),
    ...lastYearDiffers(placed, placeIn),
    ...copies(placed, placeIn),
  ];
}
