import { dateMeant } from '../check/schema/date-meant.ts';
import { finding } from '../diagnostics/finding.ts';
import { dateInWords } from '../model/date.ts';
import type { Finding } from '../model/diagnostic.ts';
import type { Cell, CellPlace } from './cell.ts';

/** What may stand in a cell. */
export type CellKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'lines' }
  | { readonly kind: 'date' }
  /** A figure from 0 to 100. */
  | { readonly kind: 'percent' }
  | {
      readonly kind: 'number';
      readonly whole: boolean;
      readonly least?: number | undefined;
      readonly most?: number | undefined;
    }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'yes-or-no' };

export type CellData = string | number | boolean | readonly string[];

/** What a cell says: nothing where it is empty, or why it cannot be taken. */
export interface CellReading {
  readonly value?: CellData | undefined;
  readonly finding?: Finding;
}

/** How people write yes and no in a cell. */
export const YES_OR_NO = ['是', '否'] as const;

/**
 * Reads a cell as what its column is for: figures of any width, days as days or in words, 40 and 40% alike.
 *
 * @param column the heading, for messages
 */
export function readCell(cell: Cell, what: CellKind, place: CellPlace, column: string): CellReading {
  const { at, address } = place;
  if (cell.isError) {
    return { finding: finding('cell-error', at, { cell: address, column, value: String(cell.value ?? '') }) };
  }
  const text = textOf(cell);
  if (text === '') return {};
  const named = { cell: address, column, value: text };
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
      const value = percentOf(cell, text);
      const isRight = value !== undefined && value >= 0 && value <= 100;
      return isRight ? { value } : { finding: finding('cell-not-percent', at, named) };
    }
    case 'number': {
      const value = numberOf(cell, text);
      const isRight =
        value !== undefined &&
        (!what.whole || Number.isInteger(value)) &&
        value >= (what.least ?? value) &&
        value <= (what.most ?? value);
      return isRight
        ? { value }
        : {
            finding: finding('cell-not-number', at, {
              ...named,
              whole: what.whole,
              least: what.least,
              most: what.most,
            }),
          };
    }
    case 'choice': {
      const plain = text.normalize('NFKC');
      const value = what.choices.find((it) => it.normalize('NFKC') === plain);
      if (value !== undefined) return { value };
      return { finding: finding('cell-not-choice', at, { ...named, choices: what.choices }) };
    }
    case 'yes-or-no': {
      if (typeof cell.value === 'boolean') return { value: cell.value };
      if (text === YES_OR_NO[0] || text === YES_OR_NO[1]) return { value: text === YES_OR_NO[0] };
      return { finding: finding('cell-not-choice', at, { ...named, choices: YES_OR_NO }) };
    }
  }
}

/** What a cell shows, without blanks around it. */
export function textOf({ value }: Cell): string {
  if (value === null) return '';
  if (value instanceof Date) return dateInWords(dayOf(value));
  if (typeof value === 'boolean') return value ? YES_OR_NO[0] : YES_OR_NO[1];
  return String(value).replace(/\r\n?/g, '\n').trim();
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

function dateOf({ value }: Cell, text: string): string | undefined {
  if (value instanceof Date) return dayOf(value);
  if (typeof value === 'number' && value >= SERIAL.first && value <= SERIAL.last)
    return dayOf(new Date(DAY_0 + Math.floor(value) * 86_400_000));
  return dateMeant(text).date;
}

/** In per cent. A fraction is meant in per cent by its format, or since nothing else has one below 1. */
function percentOf({ value, isPercent }: Cell, text: string): number | undefined {
  if (typeof value === 'number') {
    const isShare = isPercent ? value <= 1 : value > 0 && value < 1;
    return isShare ? rounded(value * 100) : value;
  }
  const parts = /^(\d+(?:\.\d+)?)%?$/.exec(plainNumber(text));
  return parts ? Number(parts[1]) : undefined;
}

function numberOf({ value }: Cell, text: string): number | undefined {
  if (typeof value === 'number') return value;
  const plain = plainNumber(text);
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Figures in half width, without blanks and the commas of thousands. */
const plainNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');

/** Without what reckoning in twos leaves behind. */
const rounded = (value: number): number => Number(value.toFixed(6));
