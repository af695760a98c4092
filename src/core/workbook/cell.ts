import type { Location } from '../model/diagnostic.ts';

/** A cell of a workbook that was read. */
export interface Cell {
  /** Null for an empty cell; a date is a Date at midnight UTC. A cell merged with cells above it has their value. */
  readonly value: string | number | boolean | Date | null;
  /** Whether a number is formatted as a percentage. */
  readonly isPercent: boolean;
  /** Whether a date is formatted as year and month only. */
  readonly isMonth: boolean;
  /** Whether the cell shows an error, such as #REF!. */
  readonly isError: boolean;
  /** Whether it is a formula whose result no spreadsheet has stored yet, so that its value is unknown. */
  readonly isUnreckoned: boolean;
  /**
   * Whether it is covered by a merged cell that begins above in the same column (`below`), or in a column to the left
   * (`beside`). A `beside` cell is read as empty, because only a person can say which of the columns was meant.
   */
  readonly covered?: 'below' | 'beside';
}

/** An empty cell. */
export const EMPTY_CELL: Cell = {
  value: null,
  isPercent: false,
  isMonth: false,
  isError: false,
  isUnreckoned: false,
};

/** The place of a cell: its address for people, and a location for findings. */
export interface CellPlace {
  /** `G7`, or `问题!G7` if the workbook has several sheets. */
  readonly address: string;
  /** Row and column as line and column. */
  readonly at: Location;
}

/** The letters of a column (A, B … Z, AA), counted from 0. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/**
 * @param row from 0
 * @param column from 0
 * @param sheet the sheet's name, if the workbook has several
 */
export function cellPlace(file: string, row: number, column: number, sheet?: string): CellPlace {
  const address = `${columnLetters(column)}${row + 1}`;
  const position = { line: row + 1, column: column + 1 };
  return {
    address: sheet === undefined ? address : `${sheet}!${address}`,
    at: { file, range: { start: position, end: position } },
  };
}
