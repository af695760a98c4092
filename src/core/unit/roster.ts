import type { Roster as RosterFile } from '../generated/roster.ts';
import { listsOf } from '../model/grouped.ts';
import { SortedNames } from '../model/sorted-names.ts';
import { plainName } from './names.ts';

/** A unit that is to report. */
export interface RosterUnit {
  readonly name: string;
  readonly shortName?: string;
  readonly contact?: string;
  readonly phone?: string;
}

/** The units of a roster, in order. */
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
 * The index in the roster of a file's unit, or -1. Tries the full name; then the full or short name, if only one unit
 * has it and one full name is a shortened form of the other (the 教育局 of another county is another unit); then a full
 * name of which the other is the ending, if only one unit matches.
 */
export function placeInRoster(
  roster: readonly RosterUnit[],
  { name, shortName }: { readonly name: string; readonly shortName?: string | undefined },
): number {
  const own = plainName(name);
  const { units, full, named, endings } = plainRoster(roster);
  const exact = full.get(own);
  if (exact) return exact[0] as number;
  const names = [own, ...(shortName ? [plainName(shortName)] : [])];
  const isShortened = (place: number) => {
    const its = units[place] as string;
    return isWithin(own, its) || isWithin(its, own);
  };
  const reversed = backwards(own);
  return (
    only(placesIn(named, names), isShortened) ??
    (own.length >= SHORTEST
      ? only(placesIn(full, [...endings.longerThan(reversed, 2), ...endings.at(reversed, 0)].map(backwards)))
      : undefined) ??
    -1
  );
}

/** The names of a roster without meaningless differences, and where each stands in it. */
interface PlainRoster {
  /** The full names, in order. */
  readonly units: readonly string[];
  /** The places of each full name. */
  readonly full: ReadonlyMap<string, readonly number[]>;
  /** The places of the units that have a name, full or short. */
  readonly named: ReadonlyMap<string, readonly number[]>;
  /** The full names backwards, by which those with the same ending are found. */
  readonly endings: SortedNames;
  /** All names, to be sought in texts. */
  readonly sought: SortedNames;
}

/** A roster is asked for each of thousands of files, none of which may be compared with each of its thousands of units. */
const plainRosters = new WeakMap<readonly RosterUnit[], PlainRoster>();

function plainRoster(roster: readonly RosterUnit[]): PlainRoster {
  const known = plainRosters.get(roster);
  if (known) return known;
  const units = roster.map(({ name }) => plainName(name));
  const full = listsOf(units.map((it, place) => [it, place] as const));
  const named = listsOf(
    roster.flatMap(({ shortName }, place) =>
      [...new Set([units[place] as string, ...(shortName ? [plainName(shortName)] : [])])].map(
        (it) => [it, place] as const,
      ),
    ),
  );
  const plain = {
    units,
    full,
    named,
    endings: new SortedNames(units.map(backwards)),
    sought: new SortedNames(named.keys()),
  };
  plainRosters.set(roster, plain);
  return plain;
}

const backwards = (text: string): string => text.split('').reverse().join('');

/** A shorter name, such as 中学, is the name of a kind of unit. */
const SHORTEST = 3;

/**
 * The index of the one unit of the roster that a path names, or -1 if it names none or several. The file name counts
 * before folders. The longest name counts, because 青山市教育局 contains 教育局.
 */
export function placeInPath(roster: readonly RosterUnit[], path: string): number {
  for (const part of path.split(/[\\/]/).reverse()) {
    const place = placeInText(roster, part);
    if (place >= 0) return place;
  }
  return -1;
}

/** The index of the one unit of the roster that a text names, or -1 if it names none or several. */
export function placeInText(roster: readonly RosterUnit[], text: string): number {
  const written = plainName(text);
  const { named, sought } = plainRoster(roster);
  let longest = new Set<string>();
  let length = 0;
  for (let place = 0; place < written.length; place++) {
    const name = sought.at(written, place).at(-1) ?? '';
    if (name.length > length) longest = new Set();
    length = Math.max(length, name.length);
    if (name !== '' && name.length === length) longest.add(name);
  }
  return only(placesIn(named, longest)) ?? -1;
}

function* placesIn(
  lists: ReadonlyMap<string, readonly number[]>,
  names: Iterable<string>,
): Generator<number> {
  for (const it of names) yield* lists.get(it) ?? [];
}

/** The one place that is right; undefined if none is, or several are. */
function only(
  places: Iterable<number>,
  isRight: (place: number) => boolean = () => true,
): number | undefined {
  let found: number | undefined;
  for (const place of places) {
    if (place === found || !isRight(place)) continue;
    if (found !== undefined) return undefined;
    found = place;
  }
  return found;
}

/** Whether the characters of one name occur in another in the same order: 市文旅局 in 市文化和旅游局. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const it of long) if (short.startsWith(it, at)) at += it.length;
  return at === short.length;
}

/** The identity of a unit: its name in the roster, else its own name. */
export function identityIn(
  roster: readonly RosterUnit[],
  unit: { readonly name: string; readonly shortName?: string | undefined },
): string {
  return roster[placeInRoster(roster, unit)]?.name ?? plainName(unit.name);
}

/**
 * Whether data are those of a roster, not of a unit, as far as uncertain data can tell: it lists units and has no
 * subject.
 */
export function isRosterData(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const { units, 填报单位: listed, subject } = data as Record<string, unknown>;
  return (Array.isArray(units) || Array.isArray(listed)) && subject === undefined;
}
