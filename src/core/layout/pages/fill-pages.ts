import type { Box, ParagraphBox, RowBox, TableBox } from './box.ts';

/** A page's lines and the bookmarks that begin on it. */
export interface FilledPage {
  readonly lines: readonly string[];
  readonly bookmarks: readonly string[];
  /** The styles of the paragraphs that have lines on it. */
  readonly styles: ReadonlySet<string>;
  /** The paragraph that goes on at its head; undefined where none does. */
  readonly goesOn: GoingOn | undefined;
  /** What stands on it, from the top. */
  readonly placements: readonly Placement[];
}

/** A line of a paragraph, or a row of a table or a stretch of one, and how far below the text's upper edge it begins, in twips. */
export type Placement =
  | { readonly box: ParagraphBox; readonly line: number; readonly y: number }
  | {
      readonly box: TableBox;
      readonly row: number;
      /** Undefined for what floats, which has a place of its own. */
      readonly y: number | undefined;
      /** Of a row that no page holds: the stretch of its height that stands here. */
      readonly stretch?: Stretch;
    };

/** From the row's upper edge, twips. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A paragraph that goes on from the page before. */
export interface GoingOn {
  /** Its lines, all of them. */
  readonly lines: readonly string[];
  /** Which of them is the first on the page, from 0. */
  readonly from: number;
}

/** Where a box began, so that it can be taken back to another page with all that follows it. */
interface Beginning {
  readonly box: number;
  readonly lines: number;
  readonly bookmarks: number;
  readonly styles: ReadonlySet<string>;
  readonly placements: number;
}

/** The stretch of a page that takes text, in twips. */
export interface Room {
  readonly height: number;
  /** How far below the paper's upper edge its first line begins. */
  readonly top: number;
  /** How far below the paper's upper edge it ends, with what is less than a line. */
  readonly foot: number;
}

/**
 * Sets the boxes of a section on pages, each line as far up as it goes: a page takes lines until one finds no room;
 * what is to be kept with the box that finds none goes to the next page with it, unless that is all that the page has.
 * Boxes follow one another closely: LibreOffice does not move them to lines of the grid.
 *
 * @param roomOf what each page has, counted from 0
 */
export function fillPages(boxes: readonly Box[], roomOf: (page: number) => Room): FilledPage[] {
  const pages: FilledPage[] = [];
  let { height } = roomOf(0);
  let y = 0;
  let lines: string[] = [];
  let bookmarks: string[] = [];
  let placements: Placement[] = [];
  let styles = new Set<string>();
  let paragraphGoesOn: GoingOn | undefined;
  /** The boxes that began on this page. */
  let begun: Beginning[] = [];
  /** Whether the box at the page's head began on the page before. */
  let goesOn = false;
  /** Whether the last box ended in a page break: the page ends before whatever comes next. */
  let isFull = false;

  const turn = () => {
    pages.push({ lines, bookmarks, styles, goesOn: paragraphGoesOn, placements });
    height = roomOf(pages.length).height;
    isFull = false;
    y = 0;
    lines = [];
    bookmarks = [];
    placements = [];
    styles = new Set();
    paragraphGoesOn = undefined;
    begun = [];
    goesOn = false;
  };
  const isEmpty = () => begun.length === 0 && !goesOn;

  /**
   * Ends the page before a box that finds no room on it.
   *
   * @returns the box that the next page begins with: this one, or the first of those kept with it
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
    if (isFull || (box.type === 'paragraph' && box.breakBefore && !isEmpty())) turn();
    index = box.type === 'paragraph' ? paragraph(box, index) : table(box, index);
  }
  if (lines.length > 0 || begun.length > 0 || goesOn || pages.length === 0)
    pages.push({ lines, bookmarks, styles, goesOn: paragraphGoesOn, placements });
  return pages;

  /** @returns the box to go on with */
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
      bookmarks.push(...box.bookmarks.filter(({ at }) => at === place).map(({ name }) => name));
      if (line.text.trim() !== '') {
        lines.push(line.text);
        styles.add(box.style);
      }
      placements.push({ box, line: place, y });
      y += line.height;
      if (line.endsPage && place < box.lines.length - 1) goOn(box, place + 1);
    });
    y += box.below + box.after;
    if (box.lines.at(-1)?.endsPage) isFull = true;
    if (foot > 0) drawAll(float as TableBox);
    return index + 1;
  }

  /** Ends the page before a line of a paragraph that is not its first. */
  function goOn({ lines: all }: ParagraphBox, place: number): void {
    turn();
    goesOn = true;
    paragraphGoesOn = { lines: all.map(({ text }) => text), from: place };
  }

  /** How much of the page's foot something takes that floats there. */
  function takenBy(float: TableBox): number {
    return float.floatTop === undefined ? heightOf(float) : roomOf(pages.length).foot - float.floatTop;
  }

  function table(box: TableBox, index: number): number {
    if (box.floats) return index + 1;
    const heads = box.rows.filter(({ isHeader }) => isHeader);
    const together = groupsOf(box);
    const first = together[0]?.reduce((sum, row) => sum + row.height, 0) ?? 0;
    if (y + first + box.below > height && !isEmpty()) return turnBefore(index);
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
      const needed = group.reduce((sum, row) => sum + row.height, 0);
      if (place > 0 && y + needed + box.below > height) turnTable();
      for (const row of group) {
        const at = place;
        bookmarks.push(...box.bookmarks.filter((it) => it.at === at).map(({ name }) => name));
        if (row.height + box.below > height) split(box, place, turnTable);
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

  /** Draws a row that no page has room for, line by line. */
  function split(box: TableBox, place: number, turnTable: () => void): void {
    const row = box.rows[place] as RowBox;
    const rule = row.height - (row.lines.at(-1)?.bottom ?? row.height);
    let drawn = 0;
    /** The part of the row that is above the page's stretch of it. */
    let from = 0;
    let top = y;
    for (const { text, bottom } of row.lines) {
      if (y + bottom - drawn + rule > height) {
        placements.push({ box, row: place, y: top, stretch: { from, to: drawn } });
        turnTable();
        from = drawn;
        top = y;
      }
      lines.push(text);
      y += bottom - drawn;
      drawn = bottom;
    }
    y += rule;
    placements.push({ box, row: place, y: top, stretch: { from, to: row.height } });
  }
}

const keepsNext = (box: Box | undefined) => box?.type === 'paragraph' && box.keepNext;

const heightOfLine = ({ lines }: ParagraphBox, place: number): number => lines[place]?.height ?? 0;

/** How much of a paragraph is to find room on a page for it to begin there: no last line is by itself on the next. */
function heightOfFirst(box: ParagraphBox): number {
  const count = !box.keepsTwo ? 1 : box.lines.length === 3 ? 3 : 2;
  return box.lines.slice(0, count).reduce((sum, { height }) => sum + height, 0);
}

const heightOf = (table: TableBox) => table.rows.reduce((sum, row) => sum + row.height, table.below);

/** Rows that stay on one page: the heads with the first row, and each row that is kept with the next. */
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
