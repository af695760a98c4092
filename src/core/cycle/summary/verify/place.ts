import type { Location } from '../../../model/diagnostic.ts';
import type { Path } from '../../../model/source.ts';
import type { Contribution } from '../contribution.ts';

/** Gives the place of a value in a unit's file. */
export type PlaceIn = (contribution: Contribution, path: Path) => Location;
