import { rosterUnits } from '../../core/cycle/summary/roster.ts';
import { rosterStates, type StandingUnit } from '../../core/cycle/summary/roster-states.ts';
import type { Roster } from '../../core/generated/roster.ts';
import { collect } from '../summary/collect.ts';

/** How the units of a roster stand for a year. */
export interface RosterStatus {
  /** Absent where no file says a year, and the roster does not either. */
  readonly year?: number | undefined;
  readonly units: readonly StandingUnit[];
}

/**
 * Looks at who of a roster has reported.
 *
 * @param named files, folders, patterns
 * @param rosterFile the roster's file, which is no unit's
 */
export async function rosterStatus(
  named: readonly string[],
  roster: Roster,
  rosterFile: string,
  stdin: () => AsyncIterable<Uint8Array>,
): Promise<RosterStatus> {
  for await (const it of collect(named, roster, rosterFile, stdin)) {
    if ('findings' in it) continue;
    const { contributions, leftOut } = it;
    const year = it.year ?? roster.year;
    // Where no file is right, what year is reported on makes no difference: a wrong file of any year is a wrong file.
    return { year, units: rosterStates(rosterUnits(roster), contributions, leftOut, year ?? 0) };
  }
  throw new TypeError('what was taken from the files comes last');
}
