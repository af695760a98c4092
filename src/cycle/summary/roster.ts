import type { Roster as RosterFile } from '../../generated/roster.ts';

/** A unit that is to report. */
export interface RosterUnit {
  readonly name: string;
  readonly shortName?: string;
}

/** The units of a roster, in its order. */
export function rosterUnits({ units }: RosterFile): RosterUnit[] {
  return units.map((it): RosterUnit => {
    if (typeof it === 'string') return { name: it.trim() };
    const { name, shortName } = it;
    return { name: name.trim(), ...(shortName && { shortName: shortName.trim() }) };
  });
}

/** The place in the roster of the unit that a file is of: by its full name, else by a short name; -1 for none. */
export function placeInRoster(
  roster: readonly RosterUnit[],
  { name, shortName }: { readonly name: string; readonly shortName?: string | undefined },
): number {
  const names = [name, ...(shortName ? [shortName] : [])];
  const exact = roster.findIndex((it) => it.name === name);
  if (exact >= 0) return exact;
  return roster.findIndex((it) => names.includes(it.name) || (it.shortName && names.includes(it.shortName)));
}
