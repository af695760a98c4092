import type { Roster as RosterFile } from '../../generated/roster.ts';
import { plainName } from './names.ts';

/** A unit that is to report. */
export interface RosterUnit {
  readonly name: string;
  readonly shortName?: string;
  readonly contact?: string;
  readonly phone?: string;
}

/** The units of a roster, in its order. */
export function rosterUnits({ units }: RosterFile): RosterUnit[] {
  return units.map((it): RosterUnit => {
    if (typeof it === 'string') return { name: it.trim() };
    const { name, shortName, contact, phone } = it;
    return {
      name: name.trim(),
      ...(shortName && { shortName: shortName.trim() }),
      ...(contact && { contact: contact.trim() }),
      ...(phone !== undefined && { phone: String(phone).trim() }),
    };
  });
}

/**
 * The place in the roster of the unit that a file is of, -1 for none: by its full name; else by a short name that no other
 * unit of the roster bears, where one full name is the other shortened (a 教育局 of another county is another unit); else
 * by a full name that ends as that of a single unit does.
 */
export function placeInRoster(
  roster: readonly RosterUnit[],
  { name, shortName }: { readonly name: string; readonly shortName?: string | undefined },
): number {
  const own = plainName(name);
  const exact = roster.findIndex((it) => plainName(it.name) === own);
  if (exact >= 0) return exact;
  const names = [own, ...(shortName ? [plainName(shortName)] : [])];
  const isNamed = (it: RosterUnit) =>
    names.includes(plainName(it.name)) || (it.shortName && names.includes(plainName(it.shortName)));
  const isShortened = (it: RosterUnit) => {
    const full = plainName(it.name);
    return isWithin(own, full) || isWithin(full, own);
  };
  return (
    onlyPlace(roster, (it) => Boolean(isNamed(it) && isShortened(it))) ??
    onlyPlace(roster, (it) => {
      const full = plainName(it.name);
      return own.length >= SHORTEST && (full.endsWith(own) || own.endsWith(full));
    }) ??
    -1
  );
}

/** A name of fewer characters, such as 中学, is that of a kind of units. */
const SHORTEST = 3;

/**
 * The place of the one unit of the roster that a path names: its file, else its folder, by a full or a short name; the
 * longest name counts, for 青山市教育局 holds 教育局. -1 where it names none, or several.
 */
export function placeInPath(roster: readonly RosterUnit[], path: string): number {
  for (const part of path.split(/[\\/]/).reverse()) {
    const place = placeInText(roster, part);
    if (place >= 0) return place;
  }
  return -1;
}

/** The place of the one unit of the roster that a text names, -1 where it names none, or several. */
export function placeInText(roster: readonly RosterUnit[], text: string): number {
  const written = plainName(text);
  const named = roster.map((it) =>
    Math.max(
      0,
      ...[it.name, it.shortName ?? ''].map(plainName).map((one) => (written.includes(one) ? one.length : 0)),
    ),
  );
  const longest = Math.max(...named);
  return longest === 0 || named.indexOf(longest) !== named.lastIndexOf(longest) ? -1 : named.indexOf(longest);
}

function onlyPlace(roster: readonly RosterUnit[], isIt: (unit: RosterUnit) => boolean): number | undefined {
  const places = roster.flatMap((it, place) => (isIt(it) ? [place] : []));
  return places.length === 1 ? places[0] : undefined;
}

/** Whether the characters of one name stand in another, in their order: 市文旅局 in 市文化和旅游局. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const it of long) if (short.startsWith(it, at)) at += it.length;
  return at === short.length;
}

/** What a unit is known by: its place in the roster, else its name. */
export function identityIn(
  roster: readonly RosterUnit[],
  unit: { readonly name: string; readonly shortName?: string | undefined },
): string {
  return roster[placeInRoster(roster, unit)]?.name ?? plainName(unit.name);
}

/**
 * Whether data is a roster's and no unit's, as far as can be told of data that is neither for sure: it lists units, and has
 * no area to report on.
 */
export function isRosterData(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { units, 填报单位: listed, subject } = data as Record<string, unknown>;
  return (Array.isArray(units) || Array.isArray(listed)) && subject === undefined;
}
