import type { BookmarkPlace, RowBox, TableBox } from './box.ts';
import { allNamed, child, type Element, elementsIn, isOn, numberIn } from './element.ts';
import { paragraphOf, type Setting } from './paragraph.ts';

/** A table with the lines of its cells broken. Its columns have the widths that the file gives them. */
export function tableOf(element: Element, setting: Setting): TableBox {
  const properties = child(element, 'tblPr');
  const widths = drawnWidths(
    allNamed(child(element, 'tblGrid'), 'gridCol').map((it) => numberIn(it, 'w') ?? 0),
  );
  const borders = child(properties, 'tblBorders');
  const rows = allNamed(element, 'tr').map((row) => {
    let column = 0;
    return allNamed(row, 'tc').map((cell) => {
      const span = numberIn(child(child(cell, 'tcPr'), 'gridSpan'), 'val') ?? 1;
      const width = widths.slice(column, column + span).reduce((sum, it) => sum + it, 0);
      column += span;
      return cellOf(cell, column - span, width, properties, setting);
    });
  });
  const trs = allNamed(element, 'tr');
  const contents = rows.map((cells, index) => contentHeight(trs[index], cells));
  const heights = contents.map((height, index) => height + ruleOf(borders, index === 0 ? 'top' : 'insideH'));
  const lines = linesOf(rows, heights, contents);
  const heads = trs.findIndex((row) => !isOn(child(row, 'trPr'), 'tblHeader'));
  return {
    type: 'table',
    styles: [...new Set(rows.flatMap((cells) => cells.flatMap(({ styles }) => styles)))],
    floats: child(properties, 'tblpPr') !== undefined,
    rows: rows.map(
      (cells, index): RowBox => ({
        height: heights[index] as number,
        lines: lines[index] as RowBox['lines'],
        isHeader: heads < 0 || index < heads,
        keepNext: cells[0]?.keepNext === true,
      }),
    ),
    below: ruleOf(borders, 'bottom'),
    bookmarks: rows.flatMap((cells, at) =>
      cells.flatMap(({ bookmarks }) => bookmarks.map((name): BookmarkPlace => ({ name, at }))),
    ),
  };
}

/** LibreOffice keeps the places of the columns' edges in ten-thousandths of the table's width, and draws whole twips. */
function drawnWidths(widths: readonly number[]): number[] {
  const total = widths.reduce((sum, it) => sum + it, 0);
  let given = 0;
  const edges = widths.map((width) => {
    given += width;
    return Math.floor((Math.round((given / total) * 10_000) * total) / 10_000);
  });
  return edges.map((edge, column) => edge - (edges[column - 1] ?? 0));
}

interface Cell {
  readonly column: number;
  readonly lines: readonly { readonly text: string; readonly height: number }[];
  readonly height: number;
  readonly align: string;
  /** How it stands to cells of its column: begins one that spans rows, goes on from the cell above, or neither. */
  readonly merge: 'begins' | 'goes on' | undefined;
  readonly keepNext: boolean;
  readonly bookmarks: readonly string[];
  readonly styles: readonly string[];
}

function cellOf(
  cell: Element,
  column: number,
  width: number,
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
  // Half of a rule stands in the cell: text keeps clear of it where the margin is less.
  const rule = ruleOf(child(table, 'tblBorders'), 'insideV') / 2;
  const inside = width - Math.max(margin('left', 'start'), rule) - Math.max(margin('right', 'end'), rule);
  const paragraphs = allNamed(cell, 'p').map((it) =>
    paragraphOf(it, { ...setting, width: inside, isInTable: true }),
  );
  const merge = child(properties, 'vMerge');
  const lines = paragraphs.flatMap((it) => it.lines);
  return {
    column,
    lines,
    height: lines.reduce(
      (sum, { height }) => sum + height,
      margin('top', 'top') + margin('bottom', 'bottom'),
    ),
    align: child(properties, 'vAlign')?.attributes.val ?? 'top',
    merge: merge && (merge.attributes.val === 'restart' ? 'begins' : 'goes on'),
    keepNext: paragraphs.length > 0 && paragraphs.every((it) => it.keepNext),
    bookmarks: paragraphs.flatMap((it) => it.bookmarks.map(({ name }) => name)),
    styles: paragraphs.map(({ style }) => style),
  };
}

/** How high a row is within its rules: as the file asks, or as the highest cell needs that ends in it. */
function contentHeight(row: Element | undefined, cells: readonly Cell[]): number {
  const asked = child(child(row, 'trPr'), 'trHeight');
  const least = numberIn(asked, 'val') ?? 0;
  if (asked?.attributes.hRule === 'exact') return least;
  return Math.max(least, ...cells.filter(({ merge }) => !merge).map(({ height }) => height));
}

/** The lines of each row from the top; those that stand at one height, in several cells, are one. */
function linesOf(
  rows: readonly (readonly Cell[])[],
  heights: readonly number[],
  contents: readonly number[],
): RowBox['lines'][] {
  const placed: { row: number; top: number; bottom: number; text: string; column: number }[] = [];
  let top = 0;
  rows.forEach((cells, row) => {
    for (const { lines, height, align, merge, column } of cells) {
      if (merge === 'goes on') continue;
      let room = contents[row] as number;
      for (
        let next = row + 1;
        merge && rows[next]?.some((it) => it.column === column && it.merge === 'goes on');
        next++
      )
        room += heights[next] as number;
      let at = top + (align === 'center' ? (room - height) / 2 : align === 'bottom' ? room - height : 0);
      for (const line of lines) {
        const row = rowAt(at + line.height / 2, heights);
        const bottom = at + line.height - startOf(row, heights);
        placed.push({ row, top: at, bottom, text: line.text, column });
        at += line.height;
      }
    }
    top += heights[row] as number;
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

/** The row that a height in the table falls in. */
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

/** Lines nearer than this stand at one height, twips. */
const SAME = 60;

/** The width of a rule, twips. */
function ruleOf(borders: Element | undefined, side: string): number {
  const rule = elementsIn(borders).find(({ name }) => name === side);
  if (!rule || rule.attributes.val === 'nil' || rule.attributes.val === 'none') return 0;
  return Math.round(((numberIn(rule, 'sz') ?? 0) / 8) * 20);
}
