import type { CellValue } from 'hucre/xlsx';
import { isSameData } from '../../model/same-data.ts';
import { joinLines } from '../../template/escape.ts';
import { type Cell, type CellPlace, cellPlace, EMPTY_CELL } from '../cell.ts';
import { MOST_IN_CELL } from '../ledger/row.ts';
import { type CellData, type CellReading, type PercentScale, readCell, seen } from '../values.ts';
import type { FormField } from './fields.ts';

/** Separates several ids in a cell. */
const BETWEEN_IDS = '、';

/**
 * The keys that a text in place of a map stands for: a person's post, an attachment's title, the text of a letterhead.
 */
const SHORT_KEYS: ReadonlySet<string> = new Set(['post', 'title', 'text']);

/** The value of a field in a map, or in the text in place of the map. */
export function fieldOf(entry: unknown, { path }: FormField): unknown {
  let value = entry;
  for (const [at, key] of path.entries()) {
    if (typeof value === 'string') return at === path.length - 1 && isShort(key) ? value : undefined;
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  }
  // A map is shown by fields of its own.
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : value;
}

/** Whether a text in place of a map stands for this key. */
export const isShort = (key: string): boolean => SHORT_KEYS.has(key);

/** The cell for a value of the file. */
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
 * The value that reading a cell would give if it had been written from the file: comparing with it shows what was
 * changed.
 *
 * @param known the existing ids
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

/** How to read a cell, beyond its field. */
export interface CellContext {
  /** The existing ids. */
  readonly known: readonly string[];
  /** Texts allowed after a number, in addition to those of the field. */
  readonly units?: readonly string[];
  readonly scale?: PercentScale | undefined;
}

/** Reads the cell of a field. Each line of a text is a paragraph; ids may have any separator. */
export function readField(
  cell: Cell,
  { what, use, heading }: FormField,
  place: CellPlace,
  { known, units = [], scale }: CellContext,
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

/** A text with one line for each paragraph. Blank lines separate paragraphs; other line ends are only wrapping. */
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
