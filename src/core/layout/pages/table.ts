import type { Rule, Side } from '../flow/rule.ts';
import type { FlowCell, FlowRow, FlowTable } from '../flow/table.ts';
import type { BookmarkPlace, CellBox, ParagraphBox, RowBox, TableBox } from './box.ts';
import { joinedLines, type PlacedLine } from './joined-lines.ts';
import { paragraphOf } from './paragraph.ts';
import { remembered } from './remembered.ts';
import type { Setting } from './setting.ts';

/** A table with its cells' text broken into lines. */
export const tableOf = (table: FlowTable, setting: Setting): TableBox =>
  remembered(table, setting, () => setTable(table, setting));

function setTable(table: FlowTable, setting: Setting): TableBox {
  const widths = drawnWidths(table.columns);
  const rows = cellsOf(table, widths, setting);
  const contents = rows.map((cells, index) => contentHeight(table.rows[index] as FlowRow, cells));
  const { rules } = table;
  const above = rows.map((_, index) => thickness(index === 0 ? rules.top : rules.betweenRows));
  const heights = contents.map((height, index) => height + (above[index] as number));
  const placed = placedCells(rows, { heights, contents, above });
  const lines = linesOf(placed, heights);
  const heads = table.rows.findIndex(({ isHeader }) => !isHeader);
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) as number) + width);
  const isLastColumn = ({ column, width }: Cell) => (edges[column] as number) + width === edges.at(-1);
  const float = typeof table.place === 'object' ? table.place : undefined;
  return {
    type: 'table',
    flow: table,
    styles: [
      ...new Set(rows.flatMap((cells) => cells.flatMap((it) => it.paragraphs.map(({ style }) => style)))),
    ],
    floats: float !== undefined,
    rows: placed.map(
      (cells, index): RowBox => ({
        height: heights[index] as number,
        lines: lines[index] as RowBox['lines'],
        isHeader: heads < 0 || index < heads,
        keepNext: cells[0]?.cell.keepNext === true,
        splits: splits(table.rows[index] as FlowRow),
        above: (above[index] as number) + (table.around?.top ?? 0),
        under: table.around?.bottom ?? 0,
        cells: cells.map(
          ({ cell, top, height }): CellBox => ({
            x: edges[cell.column] as number,
            width: cell.width,
            height,
            inset: cell.inset,
            top,
            paragraphs: cell.paragraphs,
            rules: rulesOf(cell.rules, rules, {
              top: index === 0,
              bottom: index === rows.length - 1,
              left: cell.column === 0,
              right: isLastColumn(cell),
            }),
            goesOn: cell.merge === 'goes on',
            isTurned: cell.isTurned,
            isCentred: cell.isCentred,
          }),
        ),
      }),
    ),
    ...(typeof float?.y === 'number' && { floatTop: float.y }),
    left: leftOf(table, edges.at(-1) as number, setting.width),
    headHeight: heights.slice(0, heads < 0 ? heights.length : heads).reduce((sum, it) => sum + it, 0),
    below: thickness(rules.bottom),
    bookmarks: rows.flatMap((cells, at) =>
      cells.flatMap(({ paragraphs }) =>
        paragraphs.flatMap((it) => it.bookmarks.map(({ name }): BookmarkPlace => ({ name, at }))),
      ),
    ),
  };
}

/** Whether a row goes on overleaf: one of a height that the file gives, or of which nobody says so, never does. */
const splits = ({ isWhole, height }: FlowRow): boolean => isWhole === false && !(height && 'exact' in height);

/** LibreOffice stores the edges of columns in ten-thousandths of the table's width, and draws whole twips. */
function drawnWidths(widths: readonly number[]): number[] {
  const total = widths.reduce((sum, it) => sum + it, 0);
  let edge = 0;
  const edges = widths.map((width) => {
    edge += width;
    return Math.floor((Math.round((edge / total) * 10_000) * total) / 10_000);
  });
  return edges.map((edge, column) => edge - (edges[column - 1] ?? 0));
}

/** The left edge of the table, from that of the text; for a floating table, from that of the paper. */
function leftOf({ place }: FlowTable, width: number, room: number): number {
  if (typeof place === 'object') return place.x;
  return place === 'center' ? Math.round((room - width) / 2) : 0;
}

interface Cell {
  readonly column: number;
  readonly width: number;
  /** From its left edge to its text. */
  readonly inset: number;
  /** The free room above its text. */
  readonly above: number;
  readonly paragraphs: readonly ParagraphBox[];
  readonly rules: FlowCell['rules'];
  readonly height: number;
  readonly isCentred: boolean;
  /** Whether it begins a cell over several rows, continues the cell above, or neither. */
  readonly merge: 'begins' | 'goes on' | undefined;
  readonly keepNext: boolean;
  readonly isTurned: boolean;
}

/** The cells of each row, those that go on from the row above with them. */
function cellsOf(table: FlowTable, widths: readonly number[], setting: Setting): Cell[][] {
  /** The cells that go on, and in how many further rows, by their columns. */
  const open = new Map<number, { readonly cell: Cell; readonly rows: number }>();
  return table.rows.map((row) => {
    const rest = [...row.cells];
    return widths.flatMap((width, column): Cell[] => {
      const above = open.get(column);
      if (above) {
        if (above.rows > 1) open.set(column, { ...above, rows: above.rows - 1 });
        else open.delete(column);
        return [{ ...above.cell, merge: 'goes on', paragraphs: [], height: 0 }];
      }
      const next = rest.shift();
      if (!next) return [];
      const cell = cellOf(next, row, { column, width }, table, setting);
      const { rowSpan = 1 } = next;
      if (rowSpan > 1) open.set(column, { cell, rows: rowSpan - 1 });
      return [cell];
    });
  });
}

function cellOf(
  cell: FlowCell,
  row: FlowRow,
  { column, width }: Pick<Cell, 'column' | 'width'>,
  { padding: all, around = { top: 0, bottom: 0 }, rules }: FlowTable,
  setting: Setting,
): Cell {
  const padding = cell.padding ?? { left: all, right: all };
  // Half of a rule is inside the cell; the text keeps that distance even if the padding is smaller.
  const rule = thickness(rules.betweenColumns) / 2;
  const inset = Math.max(padding.left, rule);
  const inside = width - inset - Math.max(padding.right, rule);
  const isTurned = cell.isTurned ?? false;
  const paragraphs = cell.paragraphs.map((it) =>
    paragraphOf(it, { ...setting, width: isTurned ? givenHeight(row) : inside, isInTable: true }),
  );
  return {
    column,
    width,
    inset,
    above: around.top,
    paragraphs,
    rules: cell.rules,
    height: heightOf(paragraphs) + around.top + around.bottom,
    isCentred: cell.align === 'center',
    merge: (cell.rowSpan ?? 1) > 1 ? 'begins' : undefined,
    keepNext: paragraphs.length > 0 && paragraphs.every((it) => it.keepNext),
    isTurned,
  };
}

/** The height of a row that it states; 0 if it states none. */
const givenHeight = ({ height }: FlowRow): number =>
  height === undefined ? 0 : 'exact' in height ? height.exact : height.least;

const heightOf = (paragraphs: readonly ParagraphBox[]): number =>
  paragraphs.reduce((sum, it) => it.lines.reduce((all, { height }) => all + height, sum + it.below), 0);

/** The height of a row between its rules: the one it states, or what the highest cell that ends in it needs. */
function contentHeight(row: FlowRow, cells: readonly Cell[]): number {
  if (row.height && 'exact' in row.height) return row.height.exact;
  return Math.max(givenHeight(row), ...cells.filter(({ merge }) => !merge).map(({ height }) => height));
}

/** A cell with its height over all its rows, and the distance from the top of its row to its first line. */
interface PlacedCell {
  readonly cell: Cell;
  readonly top: number;
  readonly height: number;
}

function placedCells(
  rows: readonly (readonly Cell[])[],
  { heights, contents, above }: Readonly<Record<'heights' | 'contents' | 'above', readonly number[]>>,
): PlacedCell[][] {
  return rows.map((cells, row) =>
    cells.map((cell) => {
      let room = contents[row] as number;
      const goesOn = ({ column, merge }: Cell) => column === cell.column && merge === 'goes on';
      for (let next = row + 1; cell.merge && rows[next]?.some(goesOn); next++)
        room += heights[next] as number;
      const spare = room - cell.height;
      const rule = above[row] as number;
      return { cell, top: rule + cell.above + (cell.isCentred ? spare / 2 : 0), height: room + rule };
    }),
  );
}

/** The lines of each row from the top; lines of several cells at the same height are joined from left to right. */
function linesOf(rows: readonly (readonly PlacedCell[])[], heights: readonly number[]): RowBox['lines'][] {
  const starts = [0];
  for (const height of heights) starts.push((starts.at(-1) as number) + height);
  const placed: PlacedLine[][] = rows.map(() => []);
  rows.forEach((cells, row) => {
    for (const { cell, top } of cells) {
      if (cell.merge === 'goes on') continue;
      let at = (starts[row] as number) + top;
      /** The row of a line, which in a cell over several rows is one further down. */
      let own = row;
      for (const { lines, below } of cell.paragraphs) {
        for (const { text, height } of lines) {
          while (own < rows.length - 1 && at + height / 2 >= (starts[own + 1] as number)) own += 1;
          const bottom = at + height - (starts[own] as number);
          placed[own]?.push({ top: at, bottom, text, column: cell.column });
          at += height;
        }
        at += below;
      }
    }
  });
  return placed.map(joinedLines);
}

/** How much of the height or width of a table a rule takes, in twips. */
const thickness = (rule: Rule | undefined): number => Math.round(rule?.width ?? 0);

/** The rules around a cell: its own where it sets a side, else those of the table. */
function rulesOf(
  own: FlowCell['rules'] = {},
  table: FlowTable['rules'],
  isOutermost: Readonly<Record<Side, boolean>>,
): CellBox['rules'] {
  const inner = {
    top: table.betweenRows,
    bottom: table.betweenRows,
    left: table.betweenColumns,
    right: table.betweenColumns,
  };
  const rules: Partial<Record<Side, Rule>> = {};
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const rule = own[side] ?? (isOutermost[side] ? table[side] : inner[side]);
    if (rule && rule !== 'none') rules[side] = rule;
  }
  return rules;
}
