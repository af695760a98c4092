import type { CellValue } from 'hucre/xlsx';
import { isSameData } from '../../model/same-data.ts';
import { joinLines } from '../../template/escape.ts';
import { type Cell, type CellPlace, cellPlace, EMPTY_CELL } from '../cell.ts';
import { MOST_IN_CELL } from '../ledger/row.ts';
import { type CellData, type CellReading, type PercentScale, readCell, seen } from '../values.ts';
import type { FormField } from './fields.ts';

/** What parts several ids in a cell. */
const BETWEEN_IDS = '、';

/** The keys that a plain text stands for, where a map may stand as well: a person's post, an attachment's title, a head's text. */
const SHORT_KEYS: ReadonlySet<string> = new Set(['post', 'title', 'text']);

/** What a map, or the text that stands in its place, says of a field. */
export function fieldOf(entry: unknown, { path }: FormField): unknown {
  let value = entry;
  for (const [at, key] of path.entries()) {
    if (typeof value === 'string') return at === path.length - 1 && isShort(key) ? value : undefined;
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  }
  // A map has no place in a field: it is shown by its own fields.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : value;
}

/** Whether a key of a map may be said by a plain text in the place of the map. */
export const isShort = (key: string): boolean => SHORT_KEYS.has(key);

/** What a cell shows for a value of the file. */
export function shownIn(field: FormField, value: unknown): CellValue {
  if (value === undefined || value === null) return null;
  const { what, use, meanings } = field;
  switch (what.kind) {
    case 'date':
      return new Date(`${value}T00:00:00Z`);
    case 'percent':
      return Number((Number(value) / 100).toFixed(8));
    case 'number':
      return Number(value);
    case 'yes-or-no':
      return value === true ? '是' : '否';
    case 'choice':
      return Object.keys(meanings).find((it) => meanings[it] === value) ?? String(value);
    default: {
      const texts = [value].flat().map(String);
      if (use === 'ids') return within(texts.map(seen).join(BETWEEN_IDS));
      return within(texts.map((it) => (isInLines(field) ? inLines(it) : seen(it))).join('\n'));
    }
  }
}

/**
 * The value that a cell gives for what the file says, had it been written and read: by it is known what was changed.
 *
 * @param known the ids that there are
 */
export function cellValueOf(
  field: FormField,
  value: unknown,
  known: readonly string[],
): CellData | undefined {
  const cell = { ...EMPTY_CELL, value: shownIn(field, value), isPercent: field.what.kind === 'percent' };
  return readField(cell, field, NOWHERE, { known }).value;
}

const NOWHERE = cellPlace('', 0, 0);

/** What else of a form says how a cell is meant. */
export interface Reading {
  /** The ids that there are. */
  readonly known: readonly string[];
  /** What may stand behind a number, beside what its field allows. */
  readonly units?: readonly string[];
  readonly scale?: PercentScale | undefined;
}

/** Reads what was filled in for a field: the lines of a text as its paragraphs, ids however they are parted. */
export function readField(
  cell: Cell,
  { what, use, heading }: FormField,
  place: CellPlace,
  { known, units = [], scale }: Reading,
): CellReading {
  if (use === 'ids' || (use === 'id' && typeof cell.value !== 'string' && cell.value !== null)) {
    const read = readCell(cell, { kind: 'ids', known }, place, heading);
    return use === 'id' && read.value ? { value: (read.value as readonly string[])[0] } : read;
  }
  const kind =
    what.kind === 'number'
      ? { ...what, units: [...(what.units ?? []), ...units] }
      : what.kind === 'percent'
        ? { ...what, scale }
        : what;
  const read = readCell(cell, kind, place, heading);
  return use === 'paragraphs' && typeof read.value === 'string'
    ? { value: paragraphsOf(read.value).join('\n\n') }
    : read;
}

export const isSameValue = (one: CellData | undefined, other: CellData | undefined): boolean =>
  isSameData(one, other);

const isInLines = ({ use, what }: FormField): boolean => use === 'paragraphs' || what.kind === 'lines';

/** A paragraph a line. What blank lines part is a paragraph; its own line ends are only where it was wrapped. */
export const inLines = (text: string): string =>
  seen(text)
    .split(/\n[^\S\n]*\n\s*/)
    .map((it) => joinLines(it).trim())
    .join('\n');

const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((it) => it.trim())
    .filter((it) => it !== '');

const within = (text: string): string => text.slice(0, MOST_IN_CELL);
