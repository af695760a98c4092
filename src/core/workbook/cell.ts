import type { Location } from '../model/diagnostic.ts';

/** A cell of a workbook that was read. */
export interface Cell {
  /** Empty cells hold null; days are Date, midnight UTC. A cell that is merged with those above it holds what they show. */
  readonly value: string | number | boolean | Date | null;
  /** Whether a number is shown as a percentage. */
  readonly isPercent: boolean;
  /** Whether a day is shown by its year and month alone. */
  readonly isMonth: boolean;
  /** Whether the cell shows a mistake, such as #REF!. */
  readonly isError: boolean;
  /** Whether it holds a formula whose result no spreadsheet has reckoned yet: what it would show is not known. */
  readonly isUnreckoned: boolean;
  /**
   * How it lies under a merged cell that begins elsewhere: in its own column, or in one to the left of it. The latter is
   * read as empty: which of two columns a cell across both was meant for, only a person can say.
   */
  readonly covered?: 'below' | 'beside';
}

/** A cell that holds nothing. */
export const EMPTY_CELL: Cell = {
  value: null,
  isPercent: false,
  isMonth: false,
  isError: false,
  isUnreckoned: false,
};

/** A cell's place: its address for people, and the same as a place for findings. */
export interface CellPlace {
  /** `G7`; with the sheet, `问题!G7`, where there are several. */
  readonly address: string;
  /** The row as the line, the column as the column. */
  readonly at: Location;
}

/** The letters of a column, from 0: A, B … Z, AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/**
 * @param row from 0
 * @param column from 0
 * @param sheet its name, where the workbook has several
 */
export function cellPlace(file: string, row: number, column: number, sheet?: string): CellPlace {
  const address = `${columnLetters(column)}${row + 1}`;
  const position = { line: row + 1, column: column + 1 };
  return {
    address: sheet === undefined ? address : `${sheet}!${address}`,
    at: { file, range: { start: position, end: position } },
  };
}
