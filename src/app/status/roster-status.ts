import { rosterStates, type StandingUnit } from '../../core/cycle/summary/roster-states.ts';
import type { Roster } from '../../core/generated/roster.ts';
import { rosterUnits } from '../../core/unit/roster.ts';
import { collect } from '../summary/collect.ts';

/** The state of a roster's units in a year. */
export interface RosterStatus {
  /** Absent if neither a file nor the roster gives a year. */
  readonly year?: number | undefined;
  readonly units: readonly StandingUnit[];
}

/**
 * Finds out which units of a roster have reported.
 *
 * @param named files, folders, patterns
 * @param rosterFile the roster's own file, which is not a unit's file
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
    // Without a valid file the year makes no difference: every file is then a faulty one.
    return { year, units: rosterStates(rosterUnits(roster), contributions, leftOut, year ?? 0) };
  }
  throw new TypeError('what was taken from the files comes last');
}
