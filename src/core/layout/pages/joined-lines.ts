/** A line of a cell, in twips from the top of its table or row. */
export interface PlacedLine {
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
  /** By which lines of one height go from left to right. */
  readonly column: number;
}

/** The lines of several cells from the top; those at the same height are joined from left to right. */
export function joinedLines(
  placed: readonly PlacedLine[],
): { readonly text: string; readonly bottom: number }[] {
  const rows: PlacedLine[][] = [];
  for (const line of [...placed].sort((a, b) => a.top - b.top)) {
    const row = rows.at(-1);
    if (row && line.top - (row[0] as PlacedLine).top < SAME) row.push(line);
    else rows.push([line]);
  }
  return rows.map((row) => {
    const sorted = row.sort((a, b) => a.column - b.column);
    return {
      text: sorted.map(({ text }) => text).join(''),
      bottom: (sorted[0] as PlacedLine).bottom,
    };
  });
}

/** Lines closer than this are at the same height, in twips. */
const SAME = 60;
