import { booleanMeant } from '../check/schema/boolean-meant.ts';
import { dateMeant } from '../check/schema/date-meant.ts';
import { finding } from '../diagnostics/finding.ts';
import { dateInWords } from '../model/date.ts';
import type { Finding } from '../model/diagnostic.ts';
import { plainText } from '../spelling/odd-characters.ts';
import type { Cell, CellPlace } from './cell.ts';
import { choiceMeant } from './choice-meant.ts';
import { problemIdMeant, problemIdsIn } from './problem-ids.ts';

/** The kinds of content of a cell. */
export type CellKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'lines' }
  | { readonly kind: 'date' }
  | {
      /** A number from 0 to 100. */
      readonly kind: 'percent';
      /** The scale of the column's numbers without a percent format. */
      readonly scale?: PercentScale | undefined;
    }
  | {
      readonly kind: 'number';
      readonly whole: boolean;
      readonly least?: number | undefined;
      readonly most?: number | undefined;
      /** Texts allowed after the number, which add nothing to it: 2026年, 4次. */
      readonly units?: readonly string[] | undefined;
    }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | {
      /** The ids of problems. */
      readonly kind: 'ids';
      /** The existing ids. */
      readonly known: readonly string[];
    }
  | { readonly kind: 'yes-or-no' };

/** Whether the whole is 1 or 100. */
export type PercentScale = 'of 1' | 'of 100';

export type CellData = string | number | boolean | readonly string[];

/** The result of reading a cell: a value, nothing for an empty cell, or why it cannot be read. */
export interface CellReading {
  readonly value?: CellData | undefined;
  readonly finding?: Finding;
}

/** Yes and no in a cell. */
export const YES_OR_NO = ['是', '否'] as const;

/**
 * Reads a cell according to its kind: digits of any width, dates as dates or in words, 40 and 40% alike. Invisible
 * characters are ignored. A cell that cannot be read gives a finding with its address.
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

/** The text that a cell shows, without surrounding white space and invisible characters. */
export function textOf({ value, isPercent, isMonth, covered }: Cell): string {
  if (value === null || covered === 'beside') return '';
  if (value instanceof Date) return dayInWords(value, isMonth);
  if (typeof value === 'boolean') return value ? YES_OR_NO[0] : YES_OR_NO[1];
  if (typeof value === 'number') return isPercent ? `${rounded(value * 100)}%` : String(value);
  return seen(value);
}

/** A text as it appears in a cell, without surrounding white space. */
export const seen = (text: string): string => plainText(text).replace(/\r\n?/g, '\n').trim();

/**
 * A date as the cell shows it. A date that no report can mention is a number that was typed into a cell with date
 * format.
 */
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

/** The spreadsheet numbers of 1990 to 2099: a column that lost its date format contains these. */
const SERIAL = { first: 32_874, last: 73_050 } as const;

/** Day 0 of spreadsheets is 30 December 1899, because they count 1900 as a leap year. */
const DAY_0 = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const serialOf = (date: Date): number => (date.getTime() - DAY_0) / DAY;

/** Whether a report can mention this date; other dates are numbers in a cell with date format. */
const isReported = (date: Date): boolean => date.getUTCFullYear() >= 1949 && date.getUTCFullYear() <= 2999;

function dateOf({ value, isMonth }: Cell, text: string): string | undefined {
  // A month is not a date: the cell does not say which day was meant.
  if (value instanceof Date && isReported(value)) return isMonth ? undefined : dayOf(value);
  if (typeof value === 'number' && value >= SERIAL.first && value <= SERIAL.last)
    return dayOf(new Date(DAY_0 + Math.floor(value) * DAY));
  return dateMeant(text).date;
}

/**
 * The value in per cent. A number is a fraction if it has percent format or is between 0 and 1. A 1 alone is unclear:
 * it may mean 100% or 1%.
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
  // 150% in a cell with percent format is meant as such; 6500% is 65, typed into that format.
  if (isPercent && typeof value === 'number') return number < 2 ? rounded(number * 100) : number;
  if (number !== 1) return number;
  return scale === undefined ? 'unsure' : scale === 'of 1' ? 100 : 1;
}

/**
 * The scale of a column's numbers that have no percent format.
 *
 * @returns undefined if the cells do not show it, or contradict each other
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

/** Half-width digits, without spaces and thousands separators. */
const plainNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');

/** Without the error of binary fractions. */
const rounded = (value: number): number => Number(value.toFixed(6));
