import { type Names, plainName } from './names.ts';
import { placeInPath, placeInRoster, placeInText, type RosterUnit } from './roster.ts';

/** A file that cannot be summed up, as far as it could be read. */
export interface Unreadable {
  readonly file: string;
  /** Its data, where it is YAML at all; nothing about its form is sure. */
  readonly data?: unknown;
  readonly text?: string | undefined;
}

/** Whose file it is. */
export interface Known {
  /** The unit's name: the roster's, where it is on it. */
  readonly unit?: string;
  readonly year?: number;
}

/**
 * Whose file it is, and of which year: by what of it can be read, by its name and folder, and by the one unit of the
 * roster that its text names.
 */
export function knownUnit(
  { file, data, text = '' }: Unreadable,
  roster: readonly RosterUnit[],
  names: Names,
): Known {
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

/** The year that a path names last, its file before its folders. */
export function yearInPath(path: string): number | undefined {
  for (const part of path.split(/[\\/]/).reverse()) {
    const year = yearIn(part);
    if (year !== undefined) return year;
  }
  return undefined;
}

/** A key with its value on a line, whichever colon stands between them. */
const NAME = /(?:全称|\bname)["']?\s*[:：]\s*/;
const YEAR = /^\s*["']?(?:年度|year)["']?\s*[:：]\s*/m;

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
