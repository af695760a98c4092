import type { BookmarkPlace, CellBox, ParagraphBox, RowBox, Side, TableBox } from './box.ts';
import { allNamed, child, type Element, elementsIn, isOn, numberIn } from './element.ts';
import { paragraphOf, type Setting } from './paragraph.ts';
import { type Rule, ruleOn } from './rule.ts';

/** A table with its cells' text broken into lines. The columns have the widths that the file gives. */
export function tableOf(element: Element, setting: Setting): TableBox {
  const properties = child(element, 'tblPr');
  const widths = drawnWidths(
    allNamed(child(element, 'tblGrid'), 'gridCol').map((it) => numberIn(it, 'w') ?? 0),
  );
  const borders = child(properties, 'tblBorders');
  const trs = allNamed(element, 'tr');
  const rows = trs.map((row) => {
    let column = 0;
    const asked = numberIn(child(child(row, 'trPr'), 'trHeight'), 'val') ?? 0;
    return allNamed(row, 'tc').map((cell) => {
      const span = numberIn(child(child(cell, 'tcPr'), 'gridSpan'), 'val') ?? 1;
      const width = widths.slice(column, column + span).reduce((sum, it) => sum + it, 0);
      column += span;
      return cellOf(cell, { column: column - span, width, asked }, properties, setting);
    });
  });
  const contents = rows.map((cells, index) => contentHeight(trs[index], cells));
  const above = rows.map((_, index) => ruleOf(borders, index === 0 ? 'top' : 'insideH'));
  const heights = contents.map((height, index) => height + (above[index] as number));
  const placed = placedCells(rows, { heights, contents, above });
  const lines = linesOf(placed, heights);
  const heads = trs.findIndex((row) => !isOn(child(row, 'trPr'), 'tblHeader'));
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) as number) + width);
  const isLastColumn = ({ column, width }: Cell) => (edges[column] as number) + width === edges.at(-1);
  const floating = child(properties, 'tblpPr');
  const floatTop = floating?.attributes.vertAnchor === 'page' ? numberIn(floating, 'tblpY') : undefined;
  return {
    type: 'table',
    styles: [
      ...new Set(rows.flatMap((cells) => cells.flatMap((it) => it.paragraphs.map(({ style }) => style)))),
    ],
    floats: floating !== undefined,
    rows: placed.map(
      (cells, index): RowBox => ({
        height: heights[index] as number,
        lines: lines[index] as RowBox['lines'],
        isHeader: heads < 0 || index < heads,
        keepNext: cells[0]?.cell.keepNext === true,
        cells: cells.map(
          ({ cell, top, height }): CellBox => ({
            x: edges[cell.column] as number,
            width: cell.width,
            height,
            inset: cell.inset,
            top,
            paragraphs: cell.paragraphs,
            rules: rulesOf(cell.borders, borders, {
              top: index === 0,
              bottom: index === rows.length - 1,
              left: cell.column === 0,
              right: isLastColumn(cell),
            }),
            goesOn: cell.merge === 'goes on',
            isTurned: cell.isTurned,
          }),
        ),
      }),
    ),
    ...(floatTop !== undefined && { floatTop }),
    left: leftOf(properties, edges.at(-1) as number, setting.width),
    below: ruleOf(borders, 'bottom'),
    bookmarks: rows.flatMap((cells, at) =>
      cells.flatMap(({ paragraphs }) =>
        paragraphs.flatMap((it) => it.bookmarks.map(({ name }): BookmarkPlace => ({ name, at }))),
      ),
    ),
  };
}

/** LibreOffice stores the edges of columns in ten-thousandths of the table's width, and draws whole twips. */
function drawnWidths(widths: readonly number[]): number[] {
  const total = widths.reduce((sum, it) => sum + it, 0);
  let given = 0;
  const edges = widths.map((width) => {
    given += width;
    return Math.floor((Math.round((given / total) * 10_000) * total) / 10_000);
  });
  return edges.map((edge, column) => edge - (edges[column - 1] ?? 0));
}

/** The left edge of the table, from that of the text; for a floating table, from that of the paper. */
function leftOf(properties: Element | undefined, width: number, room: number): number {
  const floating = child(properties, 'tblpPr');
  if (floating) return numberIn(floating, 'tblpX') ?? 0;
  if (child(properties, 'jc')?.attributes.val === 'center') return Math.round((room - width) / 2);
  return numberIn(child(properties, 'tblInd'), 'w') ?? 0;
}

interface Cell {
  readonly column: number;
  readonly width: number;
  /** From its left edge to its text. */
  readonly inset: number;
  /** The free room above its text. */
  readonly above: number;
  readonly paragraphs: readonly ParagraphBox[];
  readonly borders: Element | undefined;
  readonly height: number;
  readonly align: string;
  /** Whether it begins a cell over several rows, continues the cell above, or neither. */
  readonly merge: 'begins' | 'goes on' | undefined;
  readonly keepNext: boolean;
  readonly isTurned: boolean;
}

/** The place of a cell, in twips. */
interface CellPlace {
  readonly column: number;
  readonly width: number;
  /** The height of its row in the file; 0 if it gives none. */
  readonly asked: number;
}

function cellOf(
  cell: Element,
  { column, width, asked }: CellPlace,
  table: Element | undefined,
  setting: Setting,
): Cell {
  const properties = child(cell, 'tcPr');
  const margin = (side: string, other: string) => {
    const own = child(properties, 'tcMar');
    const all = child(table, 'tblCellMar');
    const given = child(own, side) ?? child(own, other) ?? child(all, side) ?? child(all, other);
    return numberIn(given, 'w') ?? 0;
  };
  // Half of a rule is inside the cell; the text keeps that distance even if the margin is smaller.
  const rule = ruleOf(child(table, 'tblBorders'), 'insideV') / 2;
  const inset = Math.max(margin('left', 'start'), rule);
  const inside = width - inset - Math.max(margin('right', 'end'), rule);
  const isTurned = child(properties, 'textDirection') !== undefined;
  const paragraphs = allNamed(cell, 'p').map((it) =>
    paragraphOf(it, { ...setting, width: isTurned ? asked : inside, isInTable: true }),
  );
  const merge = child(properties, 'vMerge');
  const above = margin('top', 'top');
  return {
    column,
    width,
    inset,
    above,
    paragraphs,
    borders: child(properties, 'tcBorders'),
    height: heightOf(paragraphs) + above + margin('bottom', 'bottom'),
    align: child(properties, 'vAlign')?.attributes.val ?? 'top',
    merge: merge && (merge.attributes.val === 'restart' ? 'begins' : 'goes on'),
    keepNext: paragraphs.length > 0 && paragraphs.every((it) => it.keepNext),
    isTurned,
  };
}

const heightOf = (paragraphs: readonly ParagraphBox[]): number =>
  paragraphs.reduce((sum, it) => it.lines.reduce((all, { height }) => all + height, sum + it.below), 0);

/** The height of a row between its rules: that in the file, or what the highest cell that ends in it needs. */
function contentHeight(row: Element | undefined, cells: readonly Cell[]): number {
  const asked = child(child(row, 'trPr'), 'trHeight');
  const least = numberIn(asked, 'val') ?? 0;
  if (asked?.attributes.hRule === 'exact') return least;
  return Math.max(least, ...cells.filter(({ merge }) => !merge).map(({ height }) => height));
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
      const share = cell.align === 'center' ? spare / 2 : cell.align === 'bottom' ? spare : 0;
      const rule = above[row] as number;
      return { cell, top: rule + cell.above + share, height: room + rule };
    }),
  );
}

/** The lines of each row from the top; lines of several cells at the same height are joined. */
function linesOf(rows: readonly (readonly PlacedCell[])[], heights: readonly number[]): RowBox['lines'][] {
  const placed: { row: number; top: number; bottom: number; text: string; column: number }[] = [];
  let start = 0;
  rows.forEach((cells, row) => {
    for (const { cell, top } of cells) {
      if (cell.merge === 'goes on') continue;
      let at = start + top;
      for (const { lines, below } of cell.paragraphs) {
        for (const line of lines) {
          const row = rowAt(at + line.height / 2, heights);
          const bottom = at + line.height - startOf(row, heights);
          placed.push({ row, top: at, bottom, text: line.text, column: cell.column });
          at += line.height;
        }
        at += below;
      }
    }
    start += heights[row] as number;
  });
  return rows.map((_, row) => {
    const lines: { top: number; bottom: number; text: string }[] = [];
    for (const { top, bottom, text } of placed
      .filter((it) => it.row === row)
      .sort((a, b) => a.column - b.column)) {
      const same = lines.find((it) => Math.abs(it.top - top) < SAME);
      if (same) same.text += text;
      else lines.push({ top, bottom, text });
    }
    return lines.sort((a, b) => a.top - b.top).map(({ text, bottom }) => ({ text, bottom }));
  });
}

/** The row at a height in the table. */
function rowAt(height: number, heights: readonly number[]): number {
  let end = 0;
  const row = heights.findIndex((it) => {
    end += it;
    return height < end;
  });
  return row < 0 ? heights.length - 1 : row;
}

const startOf = (row: number, heights: readonly number[]) =>
  heights.slice(0, row).reduce((sum, it) => sum + it, 0);

/** Lines closer than this are at the same height, in twips. */
const SAME = 60;

const borderOf = (borders: Element | undefined, side: string) =>
  elementsIn(borders).find(({ name }) => name === side);

/** The width of a rule, in twips. */
const ruleOf = (borders: Element | undefined, side: string): number =>
  Math.round(ruleOn(borderOf(borders, side))?.width ?? 0);

/** The rules around a cell: its own where it sets a side, else those of the table. */
function rulesOf(
  own: Element | undefined,
  table: Element | undefined,
  isOutermost: Readonly<Record<Side, boolean>>,
): CellBox['rules'] {
  const inner: Readonly<Record<Side, string>> = {
    top: 'insideH',
    bottom: 'insideH',
    left: 'insideV',
    right: 'insideV',
  };
  const rules: Partial<Record<Side, Rule>> = {};
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    const border = borderOf(own, side) ?? borderOf(table, isOutermost[side] ? side : inner[side]);
    const rule = ruleOn(border);
    if (rule) rules[side] = rule;
  }
  return rules;
}
