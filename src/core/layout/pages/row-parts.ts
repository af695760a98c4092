import type { BoxLine, CellBox, RowBox } from './box.ts';
import { joinedLines, type PlacedLine } from './joined-lines.ts';

/** The part of a row that is on one of its pages. */
export interface RowPart {
  readonly height: number;
  /** What of each cell is here, in the order of the row's cells. */
  readonly cells: readonly CellPart[];
  /** Its lines from the top, those of one height joined from left to right. */
  readonly lines: readonly string[];
  /** Whether the row goes on overleaf. */
  readonly goesOn: boolean;
}

/** The lines of a cell that are on a page, counted over all its paragraphs. */
export interface CellPart {
  readonly from: number;
  readonly to: number;
  /** From the upper edge of the part to its first line, in twips. */
  readonly top: number;
}

/**
 * Divides a row over pages. On each, every cell begins at the upper edge and takes the lines that fit; what is in the
 * middle of a cell is so in the last part alone, as LibreOffice has it.
 *
 * @param room gives the height that the next part can have
 */
export function* rowParts(row: RowBox, room: () => number): Generator<RowPart> {
  const cells = row.cells.map(linesOf);
  const margins = row.above + row.under;
  let from = cells.map(() => 0);
  for (let goesOn = true; goesOn; ) {
    const height = room() - margins;
    const to = cells.map((lines, cell) => reached(lines, from[cell] as number, height));
    // Where not even one line has room, one is taken all the same.
    if (to.every((it, cell) => it === from[cell])) {
      const open = cells.findIndex((lines, cell) => (from[cell] as number) < lines.length);
      if (open >= 0) to[open] = (from[open] as number) + 1;
    }
    goesOn = cells.some((lines, cell) => (to[cell] as number) < lines.length);
    yield partOf(row, cells, from, to, goesOn);
    from = to;
  }
}

interface CellLine extends Pick<BoxLine, 'text'> {
  /** With what is below the last line of its paragraph. */
  readonly height: number;
}

function linesOf({ paragraphs, goesOn }: CellBox): CellLine[] {
  if (goesOn) return [];
  return paragraphs.flatMap(({ lines, below }) =>
    lines.map(({ text, height }, line) => ({
      text,
      height: line === lines.length - 1 ? height + below : height,
    })),
  );
}

/** The line before which what has room ends. */
function reached(lines: readonly CellLine[], from: number, room: number): number {
  let height = 0;
  for (let at = from; at < lines.length; at++) {
    height += (lines[at] as CellLine).height;
    if (height > room) return at;
  }
  return lines.length;
}

function partOf(
  row: RowBox,
  cells: readonly (readonly CellLine[])[],
  from: readonly number[],
  to: readonly number[],
  goesOn: boolean,
): RowPart {
  const shown = cells.map((lines, cell) => lines.slice(from[cell], to[cell]));
  const heights = shown.map((lines) => lines.reduce((sum, { height }) => sum + height, 0));
  const height = Math.max(0, ...heights);
  const tops = row.cells.map(({ isCentred }, cell) => {
    const spare = isCentred && !goesOn ? height - (heights[cell] as number) : 0;
    return row.above + spare / 2;
  });
  const placed = shown.flatMap((lines, column): PlacedLine[] => {
    let at = tops[column] as number;
    return lines.map(({ text, height }) => {
      const top = at;
      at += height;
      return { top, bottom: at, text, column };
    });
  });
  return {
    height: row.above + height + row.under,
    cells: tops.map((top, cell) => ({ from: from[cell] as number, to: to[cell] as number, top })),
    lines: joinedLines(placed).map(({ text }) => text),
    goesOn,
  };
}
