import type { Box, ParagraphBox, RowBox, TableBox } from './box.ts';
import { type RowPart, rowParts } from './row-parts.ts';

/** The lines of a page, and the bookmarks that begin on it. */
export interface FilledPage {
  readonly lines: readonly string[];
  readonly bookmarks: readonly string[];
  /** The styles of the paragraphs with lines on it. */
  readonly styles: ReadonlySet<string>;
  /** The paragraph that continues at its top; undefined if none does. */
  readonly goesOn: GoingOn | undefined;
  /** What is on it, from the top. */
  readonly placements: readonly Placement[];
  /** The tables of which it has room for the first row, but hardly for the rule below. */
  readonly tightTables: readonly TableBox[];
}

/**
 * A line of a paragraph, or a row (or a part of a row) of a table; `y` is the distance from the top of the text to its
 * own top, in twips.
 */
export type Placement =
  | { readonly box: ParagraphBox; readonly line: number; readonly y: number }
  | {
      readonly box: TableBox;
      readonly row: number;
      /** Undefined for a floating table, which has a place of its own. */
      readonly y: number | undefined;
      /** Of a row that goes on overleaf: what is here. */
      readonly part?: RowPart;
    };

/** A paragraph that continues from the page before. */
export interface GoingOn {
  /** All its lines. */
  readonly lines: readonly string[];
  /** The index of its first line on the page. */
  readonly from: number;
}

/** The state of the page when a box began, so that this box and all that follow can be moved to the next page. */
interface Beginning {
  readonly box: number;
  readonly lines: number;
  readonly bookmarks: number;
  readonly styles: ReadonlySet<string>;
  readonly placements: number;
}

/** The room for text on a page, in twips. */
export interface Room {
  readonly height: number;
  /** From the top of the paper to the first line. */
  readonly top: number;
  /** From the top of the paper to the end of the room, including what is less than a line. */
  readonly foot: number;
}

/**
 * Places the boxes of a section on pages, each line as high as possible. A page takes lines until one does not fit.
 * Boxes that are kept with that one move to the next page with it, unless they are all that the page has. Boxes follow
 * each other directly: LibreOffice does not move them to lines of the grid.
 *
 * @param roomOf gives the room of each page, counted from 0
 */
export function fillPages(boxes: readonly Box[], roomOf: (page: number) => Room): FilledPage[] {
  const pages: FilledPage[] = [];
  let { height } = roomOf(0);
  let y = 0;
  let lines: string[] = [];
  let bookmarks: string[] = [];
  let placements: Placement[] = [];
  let tightTables: TableBox[] = [];
  let styles = new Set<string>();
  let paragraphGoesOn: GoingOn | undefined;
  /** The boxes that began on this page. */
  let begun: Beginning[] = [];
  /** Whether the box at the top of the page began on the page before. */
  let goesOn = false;

  const turn = () => {
    pages.push({ lines, bookmarks, styles, goesOn: paragraphGoesOn, placements, tightTables });
    height = roomOf(pages.length).height;
    y = 0;
    lines = [];
    bookmarks = [];
    placements = [];
    tightTables = [];
    styles = new Set();
    paragraphGoesOn = undefined;
    begun = [];
    goesOn = false;
  };
  const isEmpty = () => begun.length === 0 && !goesOn;

  /**
   * Ends the page before a box that does not fit on it.
   *
   * @returns the first box of the next page: this one, or the first of those kept with it
   */
  const turnBefore = (box: number): number => {
    let first = begun.length;
    while (first > 0 && keepsNext(boxes[(begun[first - 1] as Beginning).box])) first -= 1;
    const from = begun[first];
    const isWholePage = first === 0 && !goesOn;
    if (!from || isWholePage) {
      turn();
      return box;
    }
    lines.length = from.lines;
    bookmarks.length = from.bookmarks;
    placements.length = from.placements;
    styles = new Set(from.styles);
    turn();
    return from.box;
  };

  const begin = (box: number) =>
    begun.push({
      box,
      lines: lines.length,
      bookmarks: bookmarks.length,
      styles: new Set(styles),
      placements: placements.length,
    });

  for (let index = 0; index < boxes.length; ) {
    const box = boxes[index] as Box;
    if (box.type === 'paragraph' && box.breakBefore && !isEmpty()) turn();
    index = box.type === 'paragraph' ? paragraph(box, index) : table(box, index);
  }
  if (lines.length > 0 || begun.length > 0 || goesOn || pages.length === 0)
    pages.push({ lines, bookmarks, styles, goesOn: paragraphGoesOn, placements, tightTables });
  return pages;

  /** @returns the index of the next box */
  function paragraph(box: ParagraphBox, index: number): number {
    const float = boxes[index - 1];
    const foot = float?.type === 'table' && float.floats ? takenBy(float) : 0;
    const top = y + box.before;
    const whole = box.lines.reduce((sum, line) => sum + line.height, box.below);
    const needed = box.keepLines && whole <= height ? whole : heightOfFirst(box);
    if (top + needed + foot > height && !isEmpty()) return turnBefore(index);
    begin(index);
    y = top;
    box.lines.forEach((line, place) => {
      const next = box.keepsTwo && place === box.lines.length - 2 ? heightOfLine(box, place + 1) : 0;
      if (y + line.height + next > height && place > 0 && y > 0) goOn(box, place);
      for (const { at, name } of box.bookmarks) if (at === place) bookmarks.push(name);
      if (line.text.trim() !== '') {
        lines.push(line.text);
        styles.add(box.style);
      }
      placements.push({ box, line: place, y });
      y += line.height;
    });
    y += box.below + box.after;
    if (foot > 0) drawAll(float as TableBox);
    return index + 1;
  }

  /** Ends the page before a line of a paragraph that is not its first. */
  function goOn({ lines: all }: ParagraphBox, place: number): void {
    turn();
    goesOn = true;
    paragraphGoesOn = { lines: all.map(({ text }) => text), from: place };
  }

  /** How much of the foot of the page a floating table takes. */
  function takenBy(float: TableBox): number {
    return float.floatTop === undefined ? heightOf(float) : roomOf(pages.length).foot - float.floatTop;
  }

  function table(box: TableBox, index: number): number {
    if (box.floats) return index + 1;
    const heads = box.rows.filter(({ isHeader }) => isHeader);
    /** Whether a row goes on overleaf where it must: one that may, and one that no page holds. */
    const canSplit = (row: RowBox) => (row.splits && row.lines.length > 1) || isTooHigh(row, box, height);
    /** How much of a group must fit for it to begin on a page: all, but of a row that goes on the first line. */
    const neededBy = (group: readonly RowBox[]) =>
      group.reduce((sum, row) => sum + (canSplit(row) ? heightOfOpening(row) : row.height), 0);
    const together = groupsOf(box);
    const spare = height - y - neededBy(together[0] ?? []);
    if (spare > -NEAR && spare < box.below + NEAR) tightTables.push(box);
    if (y + neededBy(together[0] ?? []) + box.below > height && !isEmpty()) return turnBefore(index);
    begin(index);
    const turnTable = () => {
      turn();
      goesOn = true;
      for (const [index, row] of heads.entries()) {
        draw(row);
        placements.push({ box, row: index, y });
        y += row.height;
      }
      for (const it of box.styles) styles.add(it);
    };
    for (const it of box.styles) styles.add(it);
    let place = 0;
    for (const group of together) {
      if (place > 0 && y + neededBy(group) + box.below > height) turnTable();
      for (const row of group) {
        for (const { at, name } of box.bookmarks) if (at === place) bookmarks.push(name);
        if (canSplit(row) && y + row.height + box.below > height) split(box, place, turnTable);
        else {
          draw(row);
          placements.push({ box, row: place, y });
          y += row.height;
        }
        place += 1;
      }
    }
    y += box.below;
    return index + 1;
  }

  function drawAll(table: TableBox): void {
    for (const [index, row] of table.rows.entries()) {
      draw(row);
      placements.push({ box: table, row: index, y: undefined });
    }
    for (const it of table.styles) styles.add(it);
  }

  function draw(row: RowBox): void {
    lines.push(...row.lines.map(({ text }) => text));
  }

  /** Draws a row that goes on overleaf. */
  function split(box: TableBox, place: number, turnTable: () => void): void {
    const row = box.rows[place] as RowBox;
    for (const part of rowParts(row, () => height - y - box.below)) {
      lines.push(...part.lines);
      placements.push({ box, row: place, y, part });
      y += part.height;
      if (part.goesOn) turnTable();
    }
  }
}

/** How much our places may differ from LibreOffice's, in twips. */
const NEAR = 3;

/** Whether no page has room for a row below the heading of its table. */
export const isTooHigh = (row: RowBox, { headHeight, below }: TableBox, room: number): boolean =>
  row.lines.length > 1 && row.height + below + (row.isHeader ? 0 : headHeight) > room;

const keepsNext = (box: Box | undefined) => box?.type === 'paragraph' && box.keepNext;

const heightOfLine = ({ lines }: ParagraphBox, place: number): number => lines[place]?.height ?? 0;

/**
 * How much of a paragraph must fit on a page for it to begin there, so that its last line is not alone on the next
 * page.
 */
function heightOfFirst(box: ParagraphBox): number {
  const count = !box.keepsTwo ? 1 : box.lines.length === 3 ? 3 : 2;
  return box.lines.slice(0, count).reduce((sum, { height }) => sum + height, 0);
}

/** The height of a row's first line with what is above and below it. */
const heightOfOpening = ({ cells, above, under, height }: RowBox): number => {
  const first = cells.map(({ paragraphs }) => paragraphs[0]?.lines[0]?.height ?? 0);
  return Math.min(height, above + Math.max(0, ...first) + under);
};

const heightOf = (table: TableBox) => table.rows.reduce((sum, row) => sum + row.height, table.below);

/** Rows that stay on one page: the header rows with the first row, and each row that is kept with the next. */
function groupsOf({ rows }: TableBox): (typeof rows)[] {
  const groups: (typeof rows)[] = [];
  let open: TableBox['rows'][number][] = [];
  for (const row of rows) {
    open.push(row);
    if (row.isHeader || row.keepNext) continue;
    groups.push(open);
    open = [];
  }
  return open.length > 0 ? [...groups, open] : groups;
}
