import { type Names, plainName } from '../../unit/names.ts';
import { placeInPath, placeInRoster, placeInText, type RosterUnit } from '../../unit/roster.ts';

/** A file that cannot be summed up, as far as it could be read. */
export interface Unreadable {
  readonly file: string;
  /** Its data, if it is YAML at all; may have any form. */
  readonly data?: unknown;
  readonly text?: string | undefined;
}

/** The unit and the year of a file. */
export interface KnownUnit {
  /** The unit's name; as on the roster, if it is there. */
  readonly unit?: string;
  readonly year?: number;
}

/**
 * Finds out whose file it is, and of which year: from the data that can be read, from the file's name and folder, and
 * from its text, if that names exactly one unit of the roster.
 */
export function knownUnit(
  { file, data, text = '' }: Unreadable,
  roster: readonly RosterUnit[],
  names: Names,
): KnownUnit {
  const { organisation, year } = mapOf(data);
  const { name, shortName } = mapOf(organisation);
  const written = [asText(name) ?? valueIn(text, NAME)].flatMap((it) => (it ? [names.called(it)] : []));
  const places = [
    ...written.map((it) => placeInRoster(roster, { name: it, shortName: asText(shortName) })),
    placeInPath(roster, file),
    ...(written.length === 0 ? [placeInText(roster, text)] : []),
  ];
  const unit = roster[places.find((it) => it >= 0) ?? -1]?.name ?? written[0];
  const inYear = yearIn(String(year ?? '')) ?? yearIn(valueIn(text, YEAR) ?? '') ?? yearInPath(file);
  return { ...(unit !== undefined && { unit }), ...(inYear !== undefined && { year: inYear }) };
}

/** The year in a path; the file name counts before folders. */
export function yearInPath(path: string): number | undefined {
  for (const part of path.split(/[\\/]/).reverse()) {
    const year = yearIn(part);
    if (year !== undefined) return year;
  }
  return undefined;
}

/** A key and its value on one line, with either kind of colon. */
const NAME = /(?:全称|\bname)["']?\s*[:：]\s*/;
const YEAR = /(?<![^\r\n])[ \t]*["']?(?:年度|year)["']?\s*[:：]\s*/;

function valueIn(text: string, key: RegExp): string | undefined {
  const found = key.exec(text);
  if (!found) return undefined;
  const rest = text.slice(found.index + found[0].length, found.index + found[0].length + LONGEST);
  const value = /^["'“]?([^"'”\n\r,，}{#]+)/.exec(rest)?.[1]?.trim();
  return value === undefined || value === '' ? undefined : value;
}

/** No name is longer. */
const LONGEST = 200;

function yearIn(text: string): number | undefined {
  const found = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(plainName(text))?.[0];
  return found === undefined ? undefined : Number(found);
}

const mapOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
