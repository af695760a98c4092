import type { Style } from '../../generated/style.ts';
import type { Flow } from '../flow/flow.ts';
import type { BookmarkPlace, ParagraphBox, TableBox } from './box.ts';
import { type Advance, advanceOf } from './characters.ts';
import type { Fields } from './content.ts';
import type { Faces } from './face-metrics.ts';
import type { FilledPage } from './fill-pages.ts';
import { type FilledSection, filledSections } from './filled-sections.ts';
import type { Destination, FaceUse, OutlineEntry, Page, Pages } from './page.ts';
import { placeEdges } from './place/edges.ts';
import { inPoints } from './place/line-glyphs.ts';
import { type DrawnShapes, PlacedPage } from './place/placed.ts';
import { Structure } from './place/structure.ts';
import type { PlacedRow } from './place/table-rules.ts';
import { watermarkShapes } from './place/watermark-shapes.ts';

/** What a file is set with, besides its style. */
export interface PagesOptions {
  /** The faces in which it is drawn; by default the widths of the standard's faces are used. */
  readonly faces?: Faces | undefined;
  /** Gives the shapes of a chart or a picture; by default none. */
  readonly drawn?: DrawnShapes;
}

/** A flow as pages, as LibreOffice sets the .docx made from it. */
export function pagesOf(flow: Flow, style: Style, options: PagesOptions = {}): Pages {
  const { faces, drawn = () => [] } = options;
  const advance = faces ? advanceIn(faces, advanceOf(style)) : advanceOf(style);
  const sections = [...filledSections(flow, style, { advance, heights: faces })];
  return new FilePages(sections, flow.watermark, drawn).set();
}

/** The widths of characters in some faces; of those that they lack, in the standard's. */
function advanceIn(faces: Faces, standard: Advance): Advance {
  const known = new Map<FaceUse, ReturnType<Faces>>();
  return (character, use) => {
    if (!use) return standard(character);
    if (!known.has(use)) known.set(use, faces(use));
    return known.get(use)?.advance(character) ?? standard(character);
  };
}

/** Makes the pages of a file, one after the other. */
class FilePages {
  readonly #sections: readonly FilledSection[];
  readonly #watermark: string | undefined;
  readonly #drawn: DrawnShapes;
  readonly #numbers = new Map<string, number>();
  readonly #structure = new Structure();
  readonly #pages: Page[] = [];
  readonly #outline: OutlineEntry[] = [];
  readonly #destinations = new Map<string, Destination>();
  readonly #filledIn = new Map<ParagraphBox, ParagraphBox>();

  constructor(sections: readonly FilledSection[], watermark: string | undefined, drawn: DrawnShapes) {
    this.#sections = sections;
    this.#watermark = watermark;
    this.#drawn = drawn;
    for (const { firstNumber, pages } of sections)
      pages.forEach(({ bookmarks }, index) => {
        for (const name of bookmarks) this.#numbers.set(name, firstNumber + index);
      });
  }

  set(): Pages {
    for (const filled of this.#sections) {
      const { section, firstNumber } = filled;
      const sheet = { width: inPoints(section.sheet.width), height: inPoints(section.sheet.height) };
      if (filled.followsBlank)
        this.#pages.push({ ...sheet, number: firstNumber - 1, isBlank: true, shapes: [] });
      filled.pages.forEach((page, index) => {
        const number = firstNumber + index;
        const placed = new PlacedPage(this.#drawn);
        if (this.#watermark) placed.shapes.push(...watermarkShapes(this.#watermark, section.sheet));
        placeEdges(placed, filled, index);
        this.#body(page, filled, index, placed);
        this.#pages.push({ ...sheet, number, isBlank: false, shapes: placed.shapes });
      });
    }
    const { elements } = this.#structure;
    return {
      pages: this.#pages,
      elements,
      outline: this.#outline,
      destinations: this.#destinations,
    };
  }

  #body(page: FilledPage, filled: FilledSection, index: number, placed: PlacedPage): void {
    const { top } = filled.roomOf(index);
    const x = filled.section.sheet.margins.left;
    const tags = { structure: this.#structure };
    let rows: PlacedRow[] = [];
    let table: TableBox | undefined;
    const endTable = () => {
      placed.rules(rows);
      rows = [];
      table = undefined;
    };
    for (const it of page.placements) {
      if ('line' in it) {
        endTable();
        const y = top + it.y;
        const box = this.#withFields(it.box);
        this.#note(box, it.line, y);
        placed.line(box, Math.min(it.line, box.lines.length - 1), x, y, tags);
        continue;
      }
      if (table !== it.box) endTable();
      table = it.box;
      const row = it.box.rows[it.row] as (typeof it.box.rows)[number];
      const corner = cornerOf(it.box, x, filled.roomOf(index).foot);
      const above = rows.at(-1);
      const y = it.y === undefined ? (above ? above.y + above.height : corner.y) : top + it.y;
      const { part } = it;
      const isRepeated = row.isHeader && this.#hasStarted(it.box, row);
      placed.row(it.box, row, [corner.x, y], isRepeated ? undefined : tags, part);
      if (!isRepeated) this.#destination(it.box.bookmarks, it.row, y);
      const height = part?.height ?? row.height;
      rows.push({ row, x: corner.x, y, height, below: it.box.below });
    }
    endTable();
  }

  /** Whether a header row was drawn before. */
  #hasStarted(box: TableBox, row: object): boolean {
    const seen = this.#heads.has(row);
    this.#heads.add(row);
    return seen && box.rows.includes(row as (typeof box.rows)[number]);
  }
  readonly #heads = new Set<object>();

  /** A paragraph with the page numbers in its fields. */
  #withFields(box: ParagraphBox): ParagraphBox {
    const { withFields } = box.typeset;
    if (!withFields) return box;
    const known = this.#filledIn.get(box);
    if (known) return known;
    const fields: Fields = { pageOf: (bookmark) => this.#numbers.get(bookmark)?.toString() };
    const filled = withFields(fields);
    this.#filledIn.set(box, filled);
    return filled;
  }

  /** Records the targets of links and the heading on a line. */
  #note(box: ParagraphBox, line: number, y: number): void {
    this.#destination(box.bookmarks, line, y);
    const { outline, text } = box.typeset;
    if (line > 0 || outline === undefined || outline >= NO_LEVEL) return;
    const heading = text.characters.filter((it) => it !== '\n').join('');
    if (heading.trim() !== '')
      this.#outline.push({ text: heading, level: outline + 1, page: this.#pages.length, y: inPoints(y) });
  }

  #destination(bookmarks: readonly BookmarkPlace[], at: number, y: number): void {
    for (const it of bookmarks)
      if (it.at === at) this.#destinations.set(it.name, { page: this.#pages.length, y: inPoints(y) });
  }
}

/** `w:outlineLvl` of a paragraph that is not a heading. */
const NO_LEVEL = 9;

/**
 * The upper left corner of a table: at the left edge of the text, or where it floats. A floating table without a
 * vertical position ends where the text ends.
 */
function cornerOf(table: TableBox, x: number, foot: number): { readonly x: number; readonly y: number } {
  if (!table.floats) return { x: x + table.left, y: 0 };
  const height = table.rows.reduce((sum, row) => sum + row.height, table.below);
  return { x: table.left, y: table.floatTop ?? foot - height };
}
