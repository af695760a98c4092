import type { Roster as RosterFile } from '../generated/roster.ts';
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
  const { units, places } = plainRoster(roster);
  const exact = places.get(own);
  if (exact !== undefined) return exact;
  const names = [own, ...(shortName ? [plainName(shortName)] : [])];
  const isNamed = ({ full, short }: PlainUnit) =>
    names.includes(full) || (short !== undefined && names.includes(short));
  const isShortened = ({ full }: PlainUnit) => isWithin(own, full) || isWithin(full, own);
  return (
    onlyPlace(units, (it) => isNamed(it) && isShortened(it)) ??
    onlyPlace(units, ({ full }) => own.length >= SHORTEST && (full.endsWith(own) || own.endsWith(full))) ??
    -1
  );
}

/** The names of a unit of a roster without meaningless differences. */
interface PlainUnit {
  readonly full: string;
  readonly short?: string;
}

interface PlainRoster {
  readonly units: readonly PlainUnit[];
  /** The first place of each full name. */
  readonly places: ReadonlyMap<string, number>;
}

/** A roster is asked for each of thousands of files, so that its names are made plain once. */
const plainRosters = new WeakMap<readonly RosterUnit[], PlainRoster>();

function plainRoster(roster: readonly RosterUnit[]): PlainRoster {
  const known = plainRosters.get(roster);
  if (known) return known;
  const units = roster.map(
    ({ name, shortName }): PlainUnit => ({
      full: plainName(name),
      ...(shortName && { short: plainName(shortName) }),
    }),
  );
  const places = new Map(units.map(({ full }, place) => [full, place] as const).reverse());
  const plain = { units, places };
  plainRosters.set(roster, plain);
  return plain;
}

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
  const named = roster.map((it) =>
    Math.max(
      0,
      ...[it.name, it.shortName ?? ''].map(plainName).map((one) => (written.includes(one) ? one.length : 0)),
    ),
  );
  const longest = Math.max(...named);
  return longest === 0 || named.indexOf(longest) !== named.lastIndexOf(longest) ? -1 : named.indexOf(longest);
}

function onlyPlace<Unit>(units: readonly Unit[], isIt: (unit: Unit) => boolean): number | undefined {
  const first = units.findIndex(isIt);
  return first >= 0 && first === units.findLastIndex(isIt) ? first : undefined;
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
