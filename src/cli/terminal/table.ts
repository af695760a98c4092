import picocolors from 'picocolors';
import type { Stream } from '../context.ts';
import { fitted, fittedAtEnd } from './fitted.ts';
import { displayWidth } from './width.ts';
import { padded } from './wrap.ts';

const GAP = '  ';

export interface TableColumn {
  readonly heading: string;
  /** Which end of a cell may be cut: `start` for paths, `end` for sentences; if absent, the cell is never cut. */
  readonly cut?: 'start' | 'end';
  readonly isNumber?: boolean;
}

/** Prints a table that fits the width of the stream: columns that may be cut share the space that the others leave. */
export function printTable(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  stream: Stream,
): void {
  const { bold } = picocolors.createColors(stream.colour);
  const wanted = columns.map(({ heading }, index) =>
    Math.max(displayWidth(heading), ...rows.map((row) => displayWidth(row[index] ?? ''))),
  );
  const widths = shared(columns, wanted, stream.columns - GAP.length * (columns.length - 1));
  const line = (cells: readonly string[]) =>
    columns
      .map((column, index) => {
        const width = widths[index] ?? 0;
        const cell = (column.cut === 'start' ? fittedAtEnd : fitted)(cells[index] ?? '', width);
        return column.isNumber
          ? ' '.repeat(Math.max(0, width - displayWidth(cell))) + cell
          : padded(cell, width);
      })
      .join(GAP)
      .trimEnd();
  stream.write(`${bold(line(columns.map(({ heading }) => heading)))}\n`);
  for (const row of rows) stream.write(`${line(row)}\n`);
}

/** The widths of the columns. If they are too wide, the widest column that may be cut shrinks first. */
function shared(columns: readonly TableColumn[], wanted: readonly number[], room: number): number[] {
  const widths = [...wanted];
  const sum = () => widths.reduce((total, it) => total + it, 0);
  while (sum() > room) {
    const cuttable = columns.flatMap(({ cut }, index) =>
      cut && (widths[index] ?? 0) > NARROWEST ? [index] : [],
    );
    if (cuttable.length === 0) break;
    const widest = cuttable.reduce((one, other) => ((widths[other] ?? 0) > (widths[one] ?? 0) ? other : one));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** The least width of a column that is cut. */
const NARROWEST = 8;
