import type { Location } from '../../../model/diagnostic.ts';
import type { Path } from '../../../model/source.ts';
import type { Contribution } from '../contribution.ts';

/** Where a value of a unit's file stands. */
export type PlaceIn = (contribution: Contribution, path: Path) => Location;
