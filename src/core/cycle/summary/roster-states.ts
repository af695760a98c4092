import type { LeftOutFile } from '../../generated/summary.ts';
import type { RosterUnit } from '../../unit/roster.ts';
import type { Contribution } from './contribution.ts';
import { placedIn } from './placed.ts';
import { notReported } from './reporting-state.ts';

/** The state of a unit on a roster: summed up, its file faulty, its file of an earlier year, or no file at all. */
export type RosterState = 'reported' | 'faulty' | 'earlier-year' | 'missing';

/** A unit of a roster, its state, and the file that gives this state. */
export interface StandingUnit extends RosterUnit {
  readonly state: RosterState;
  readonly file?: string;
  /** The year of the file, if it is an earlier one. */
  readonly year?: number;
}

/**
 * The state of each unit of a roster for a year, in the order of the roster.
 *
 * @param contributions the files that count
 * @param leftOut the files that do not count
 * @param year the year of the summary
 */
export function rosterStates(
  roster: readonly RosterUnit[],
  contributions: readonly Contribution[],
  leftOut: readonly LeftOutFile[],
  year: number,
): StandingUnit[] {
  const own = placedIn(roster, contributions).filter((it) => it.year === year);
  const files = new Map(own.map(({ place, file }) => [roster[place]?.name, file]));
  const reported = new Set(own.map(({ identity }) => identity));
  const { faulty, stale } = notReported(roster, leftOut, { year, isLatest: true, reported });
  const faults = new Map(faulty.map((it) => [it.name, it]));
  const earlier = new Map(stale.map((it) => [it.name, it]));
  return roster.map((unit): StandingUnit => {
    const file = files.get(unit.name);
    if (file !== undefined) return { ...unit, state: 'reported', file };
    const fault = faults.get(unit.name);
    if (fault) return { ...unit, state: 'faulty', file: fault.file };
    const then = earlier.get(unit.name);
    if (then) return { ...unit, state: 'earlier-year', file: then.file, year: then.year };
    return { ...unit, state: 'missing' };
  });
}
