import type { BookmarkPlace, RowBox, TableBox } from './box.ts';
import { allNamed, child, type Element, elementsIn, isOn, numberIn } from './element.ts';
import { paragraphOf, type Setting } from './paragraph.ts';

/** A table with the lines of its cells broken. Its columns have the widths that the file gives them. */
export function tableOf(element: Element, setting: Setting): TableBox {
  const properties = child(element, 'tblPr');
  const widths = allNamed(child(element, 'tblGrid'), 'gridCol').map((it) => numberIn(it, 'w') ?? 0);
  const margins = child(properties, 'tblCellMar');
  const borders = child(properties, 'tblBorders');
  const inner = ruleOf(borders, 'insideH');
  const outer = ruleOf(borders, 'top');
  const bookmarks: BookmarkPlace[] = [];
  const rows = allNamed(element, 'tr').map((row, index) => {
    let column = 0;
    const cells = allNamed(row, 'tc').map((cell) => {
      const span = numberIn(child(child(cell, 'tcPr'), 'gridSpan'), 'val') ?? 1;
      const width = widths.slice(column, column + span).reduce((sum, it) => sum + it, 0);
      column += span;
      return cellOf(cell, width, margins, setting);
    });
    for (const cell of cells) bookmarks.push(...cell.bookmarks.map((name) => ({ name, at: index })));
    return rowOf(row, cells, index === 0 ? outer : inner);
  });
  return {
    type: 'table',
    floats: child(properties, 'tblpPr') !== undefined,
    rows: withHeads(rows),
    below: ruleOf(borders, 'bottom'),
    bookmarks,
  };
}

interface Cell {
  readonly lines: readonly { readonly text: string; readonly height: number }[];
  readonly height: number;
  readonly align: string;
  /** Whether it goes on from the cell above. */
  readonly goesOn: boolean;
  readonly keepNext: boolean;
  readonly bookmarks: readonly string[];
}

function cellOf(cell: Element, width: number, tableMargins: Element | undefined, setting: Setting): Cell {
  const properties = child(cell, 'tcPr');
  const margin = (side: string, other: string) => {
    const own = child(properties, 'tcMar');
    const given =
      child(own, side) ?? child(own, other) ?? child(tableMargins, side) ?? child(tableMargins, other);
    return numberIn(given, 'w') ?? 0;
  };
  const inside = width - margin('left', 'start') - margin('right', 'end');
  const paragraphs = allNamed(cell, 'p').map((it) => paragraphOf(it, { ...setting, width: inside }));
  const merge = child(properties, 'vMerge');
  const lines = paragraphs.flatMap((it) => it.lines);
  return {
    lines,
    height: lines.reduce(
      (sum, { height }) => sum + height,
      margin('top', 'top') + margin('bottom', 'bottom'),
    ),
    align: child(properties, 'vAlign')?.attributes.val ?? 'top',
    goesOn: merge !== undefined && merge.attributes.val !== 'restart',
    keepNext: paragraphs.length > 0 && paragraphs.every((it) => it.keepNext),
    bookmarks: paragraphs.flatMap((it) => it.bookmarks.map(({ name }) => name)),
  };
}

function rowOf(row: Element, cells: readonly Cell[], rule: number): RowBox {
  const properties = child(row, 'trPr');
  const asked = child(properties, 'trHeight');
  const least = numberIn(asked, 'val') ?? 0;
  const needed = Math.max(0, ...cells.map(({ height }) => height));
  const content = asked?.attributes.hRule === 'exact' ? least : Math.max(least, needed);
  return {
    height: content + rule,
    lines: joined(cells, content),
    isHeader: isOn(properties, 'tblHeader') ?? false,
    keepNext: cells.length > 0 && cells[0]?.keepNext === true,
  };
}

/** The lines of a row from the top; those that stand at one height, in several cells, are one. */
function joined(cells: readonly Cell[], content: number): string[] {
  const placed: { top: number; text: string }[] = [];
  for (const { lines, height, align, goesOn } of cells) {
    if (goesOn) continue;
    let top = align === 'center' ? (content - height) / 2 : align === 'bottom' ? content - height : 0;
    for (const line of lines) {
      const same = placed.find((it) => Math.abs(it.top - top) < SAME);
      if (same) same.text += line.text;
      else placed.push({ top, text: line.text });
      top += line.height;
    }
  }
  return placed.sort((a, b) => a.top - b.top).map(({ text }) => text);
}

/** Lines nearer than this stand at one height, twips. */
const SAME = 60;

/** Only rows at a table's head are repeated. */
function withHeads(rows: readonly RowBox[]): RowBox[] {
  const heads = rows.findIndex(({ isHeader }) => !isHeader);
  return rows.map((row, index) => ({ ...row, isHeader: row.isHeader && (heads < 0 || index < heads) }));
}

/** The width of a rule, twips. */
function ruleOf(borders: Element | undefined, side: string): number {
  const rule = elementsIn(borders).find(({ name }) => name === side);
  if (!rule || rule.attributes.val === 'nil' || rule.attributes.val === 'none') return 0;
  return Math.round(((numberIn(rule, 'sz') ?? 0) / 8) * 20);
}
