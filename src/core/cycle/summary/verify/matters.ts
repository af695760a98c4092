import type { Finding } from '../../../model/diagnostic.ts';
import type { Names } from '../../../unit/names.ts';
import type { RosterUnit } from '../../../unit/roster.ts';
import type { Contribution } from '../contribution.ts';
import { placedIn } from '../placed.ts';
import { copies } from './copies.ts';
import { figureMeasures } from './figure-measures.ts';
import { lastYearDiffers } from './last-year.ts';
import { nearNames } from './near-names.ts';
import { outliers } from './outliers.ts';
import type { PlaceIn } from './place.ts';

/**
 * Findings that appear only when the files of several units are compared. They change nothing in the sums; a person
 * should verify them.
 *
 * @param year the year of the summary; earlier years were verified then
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
