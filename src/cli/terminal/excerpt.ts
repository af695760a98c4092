import { printable } from './printable.ts';
import { characterWidth } from './width.ts';

const TAB = '    ';
const CUT = '...';

/** The shown part of a line, and the position of the mark under it, in columns of the terminal. */
export interface Excerpt {
  readonly text: string;
  /** Columns before the mark. */
  readonly before: number;
  /** Columns under the mark; at least one. */
  readonly marked: number;
}

/**
 * A line as a terminal shows it, or the part around the fault if it is too long. Chinese characters take two columns, a
 * tab four.
 *
 * @param from the beginning of the fault: UTF-16 units, from 1
 * @param to the end, exclusive; not greater than `from` if the fault is between two characters
 * @param room the number of columns
 */
export function excerpt(line: string, from: number, to: number, room: number): Excerpt {
  const cells = cellsOf(line, from - 1 - 2 * room, from - 1 + 2 * room);
  const first = cells[0];
  const last = cells.at(-1);
  const startsAtStart = first === undefined || first.column === 1;
  const endsAtEnd = last === undefined || last.column + last.length > line.length;
  const fault = indexAt(cells, from);
  const end = indexAt(cells, to);

  let start = 0;
  let stop = cells.length;
  if (!startsAtStart || !endsAtEnd || columnsOf(cells) > room) {
    const inside = room - 2 * CUT.length;
    start = back(cells, fault, inside / 3);
    stop = ahead(cells, start, inside);
    if (stop === cells.length && endsAtEnd) start = back(cells, stop, inside);
  }
  const lead = startsAtStart && start === 0 ? '' : CUT;
  const tail = endsAtEnd && stop === cells.length ? '' : CUT;
  return {
    text:
      lead +
      cells
        .slice(start, stop)
        .map(({ shown }) => shown)
        .join('') +
      tail,
    before: lead.length + columnsOf(cells.slice(start, fault)),
    marked: Math.max(1, columnsOf(cells.slice(fault, Math.min(end, stop)))),
  };
}

/** A character as it is shown, with its position in the line: UTF-16 units, from 1. */
interface Cell {
  readonly shown: string;
  /** In columns. */
  readonly width: number;
  readonly column: number;
  readonly length: number;
}

/** The characters between two offsets, which may be outside of the line. No others could be shown. */
function cellsOf(line: string, from: number, to: number): Cell[] {
  const start = Math.max(0, from);
  const cells: Cell[] = [];
  let column = start + 1;
  for (const character of line.slice(start, Math.max(0, to))) {
    const isTab = character === '\t';
    const shown = isTab ? TAB : printable(character);
    cells.push({
      shown,
      width: isTab ? TAB.length : characterWidth(shown),
      column,
      length: character.length,
    });
    column += character.length;
  }
  return cells;
}

/** The index of the first cell that ends after the column. */
function indexAt(cells: readonly Cell[], column: number): number {
  const index = cells.findIndex((cell) => cell.column + cell.length > column);
  return index < 0 ? cells.length : index;
}

/** The index reached by going back from a cell by at most this many columns. */
function back(cells: readonly Cell[], from: number, columns: number): number {
  let index = from;
  for (let width = 0; index > 0; index--) {
    width += (cells[index - 1] as Cell).width;
    if (width > columns) break;
  }
  return index;
}

/** The index reached by going forward from a cell by at most this many columns. */
function ahead(cells: readonly Cell[], from: number, columns: number): number {
  let index = from;
  for (let width = 0; index < cells.length; index++) {
    width += (cells[index] as Cell).width;
    if (width > columns) break;
  }
  return index;
}

const columnsOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);
