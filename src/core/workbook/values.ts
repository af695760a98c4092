import { booleanMeant } from '../check/schema/boolean-meant.ts';
import { dateMeant } from '../check/schema/date-meant.ts';
import { finding } from '../diagnostics/finding.ts';
import { dateInWords } from '../model/date.ts';
import type { Finding } from '../model/diagnostic.ts';
import { plainText } from '../spelling/odd-characters.ts';
import type { Cell, CellPlace } from './cell.ts';
import { choiceMeant } from './choice-meant.ts';
import { problemIdMeant, problemIdsIn } from './problem-ids.ts';

/** What may stand in a cell. */
export type CellKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'lines' }
  | { readonly kind: 'date' }
  | {
      /** A figure from 0 to 100. */
      readonly kind: 'percent';
      /** What the numbers of the column are that say not themselves that they are in per cent. */
      readonly scale?: PercentScale | undefined;
    }
  | {
      readonly kind: 'number';
      readonly whole: boolean;
      readonly least?: number | undefined;
      readonly most?: number | undefined;
      /** What may stand behind the number, and says no more than the column does: 2026年, 4次. */
      readonly units?: readonly string[] | undefined;
    }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | {
      /** The ids of problems. */
      readonly kind: 'ids';
      /** Those that there are. */
      readonly known: readonly string[];
    }
  | { readonly kind: 'yes-or-no' };

/** Whether 1 is the whole, or 100 is. */
export type PercentScale = 'of 1' | 'of 100';

export type CellData = string | number | boolean | readonly string[];

/** What a cell says: nothing where it is empty, or why it cannot be taken. */
export interface CellReading {
  readonly value?: CellData | undefined;
  readonly finding?: Finding;
}

/** How people write yes and no in a cell. */
export const YES_OR_NO = ['是', '否'] as const;

/**
 * Reads a cell as what its column is for: figures of any width, days as days or in words, 40 and 40% alike. Characters
 * that nobody sees are passed over. What cannot be taken as it is meant is told with its address, and never left out.
 *
 * @param column the heading, for messages
 */
export function readCell(cell: Cell, what: CellKind, place: CellPlace, column: string): CellReading {
  if (cell.covered === 'beside') return {};
  const { at, address } = place;
  const named = { cell: address, column, value: textOf(cell) };
  if (cell.isError) return { finding: finding('cell-error', at, named) };
  if (cell.isUnreckoned) return { finding: finding('cell-unreckoned', at, { cell: address, column }) };
  const text = named.value;
  if (text === '') return {};
  switch (what.kind) {
    case 'text':
      return { value: text };
    case 'lines':
      return { value: linesOf(text) };
    case 'date': {
      const date = dateOf(cell, text);
      return date === undefined ? { finding: finding('cell-not-date', at, named) } : { value: date };
    }
    case 'percent': {
      const value = percentOf(cell, text, what.scale);
      if (value === 'unsure')
        return { finding: finding('cell-percent-unsure', at, { cell: address, column }) };
      const isRight = value !== undefined && value >= 0 && value <= 100;
      return isRight ? { value } : { finding: finding('cell-not-percent', at, named) };
    }
    case 'number': {
      const value = numberOf(cell, text, what.units ?? []);
      const isRight =
        value !== undefined &&
        (!what.whole || Number.isInteger(value)) &&
        value >= (what.least ?? value) &&
        value <= (what.most ?? value);
      const { whole, least, most } = what;
      return isRight
        ? { value }
        : { finding: finding('cell-not-number', at, { ...named, whole, least, most }) };
    }
    case 'choice': {
      const value = choiceMeant(text, what.choices);
      if (value !== undefined) return { value };
      return { finding: finding('cell-not-choice', at, { ...named, choices: what.choices }) };
    }
    case 'ids': {
      if (typeof cell.value === 'string') return { value: problemIdsIn(text, what.known) };
      const id = problemIdMeant(cell, what.known);
      return id === undefined ? { finding: finding('cell-not-id', at, named) } : { value: [id] };
    }
    case 'yes-or-no': {
      if (typeof cell.value === 'boolean') return { value: cell.value };
      const value = booleanMeant(text.normalize('NFKC'));
      if (value !== undefined) return { value: value === 'true' };
      return { finding: finding('cell-not-choice', at, { ...named, choices: YES_OR_NO }) };
    }
  }
}

/** What a cell shows, without blanks around it and what nobody sees. */
export function textOf({ value, isPercent, isMonth, covered }: Cell): string {
  if (value === null || covered === 'beside') return '';
  if (value instanceof Date) return dayInWords(value, isMonth);
  if (typeof value === 'boolean') return value ? YES_OR_NO[0] : YES_OR_NO[1];
  if (typeof value === 'number') return isPercent ? `${rounded(value * 100)}%` : String(value);
  return seen(value);
}

/** A text as a cell gives it back: as it is seen, without blanks around it. */
export const seen = (text: string): string => plainText(text).replace(/\r\n?/g, '\n').trim();

/** A day as the cell shows it; one that the calendar of spreadsheets has no place for is a figure that was typed as it is. */
function dayInWords(value: Date, isMonth: boolean): string {
  const count = serialOf(value);
  if (count < 1) return value.toISOString().slice(11, 16);
  if (!isReported(value)) return String(rounded(count));
  const day = dateInWords(dayOf(value));
  return isMonth ? day.replace(/\d+日$/, '') : day;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((it) => it.trim())
    .filter((it) => it !== '');

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** The days from 1990 to 2099 as spreadsheets count them: a column that lost its format holds these. */
const SERIAL = { first: 32_874, last: 73_050 } as const;

/** Day 0 of the count, which takes 1900 for a leap year, is 30 December 1899. */
const DAY_0 = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const serialOf = (date: Date): number => (date.getTime() - DAY_0) / DAY;

/** Whether a report can speak of a day: what lies outside is a figure in a cell that is to show a day. */
const isReported = (date: Date): boolean => date.getUTCFullYear() >= 1949 && date.getUTCFullYear() <= 2999;

function dateOf({ value, isMonth }: Cell, text: string): string | undefined {
  // A month is no day: which of its days was meant, the cell does not say.
  if (value instanceof Date && isReported(value)) return isMonth ? undefined : dayOf(value);
  if (typeof value === 'number' && value >= SERIAL.first && value <= SERIAL.last)
    return dayOf(new Date(DAY_0 + Math.floor(value) * DAY));
  return dateMeant(text).date;
}

/**
 * In per cent. A number is meant in per cent by its format, or since it lies between 0 and 1. Of 1 alone, that cannot be
 * said: it is all or next to nothing.
 */
function percentOf(
  { value, isPercent }: Cell,
  text: string,
  scale: PercentScale | undefined,
): number | 'unsure' | undefined {
  const typed = typeof value === 'string' ? /^(\d+(?:\.\d+)?|\.\d+)(%?)$/.exec(plainNumber(text)) : undefined;
  const number = typeof value === 'number' ? value : typed ? Number(typed[1]) : undefined;
  if (number === undefined) return undefined;
  if (typed?.[2] === '%') return number;
  if (number > 0 && number < 1) return rounded(number * 100);
  // 150% is shown as such, and meant; 6500% is 65 that was written beside the format.
  if (isPercent && typeof value === 'number') return number < 2 ? rounded(number * 100) : number;
  if (number !== 1) return number;
  return scale === undefined ? 'unsure' : scale === 'of 1' ? 100 : 1;
}

/**
 * What the numbers of a column are whose format does not say that they are in per cent: parts of 1, or of 100.
 *
 * @returns undefined where the cells do not tell, or not alike
 */
export function percentScale(cells: readonly Cell[]): PercentScale | undefined {
  const values = cells.flatMap(({ value, isPercent }) =>
    typeof value === 'number' && !isPercent ? [value] : [],
  );
  const isParts = values.some((it) => it > 0 && it < 1);
  const isHundreds = values.some((it) => it > 1);
  return isParts === isHundreds ? undefined : isParts ? 'of 1' : 'of 100';
}

function numberOf({ value, isPercent }: Cell, text: string, units: readonly string[]): number | undefined {
  if (typeof value === 'number' && !isPercent) return value;
  const parts = /^(-?\d+(?:\.\d+)?)(.*)$/.exec(plainNumber(text));
  return parts && (parts[2] === '' || units.includes(parts[2] as string)) ? Number(parts[1]) : undefined;
}

/** Figures in half width, without blanks and the commas of thousands. */
const plainNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');

/** Without what reckoning in twos leaves behind. */
const rounded = (value: number): number => Number(value.toFixed(6));
