import type { MarkedElement } from '../../flow/mark.ts';
import { STYLE } from '../../style/paragraph-styles.ts';
import type { CellBox, ParagraphBox, RowBox, TableBox } from '../box.ts';
import type { StructureElement, StructureRole } from '../page.ts';
import type { ElementAt } from './line-glyphs.ts';

/** The elements of a text while its pages are set: each thing that is set asks for its own, which is made once. */
export class Structure {
  readonly elements: StructureElement[] = [{ role: 'Document' }];
  readonly #paragraphs = new Map<ParagraphBox, ElementAt>();
  /** The elements of tables, rows and cells. */
  readonly #ofTables = new Map<object, number>();
  /** Official elements of several blocks that are open, from the outermost. */
  readonly #open: { readonly marked: MarkedElement; readonly element: number }[] = [];
  /** The table of contents that the last block was a line of. */
  #contents: number | undefined;

  /** @returns its place */
  add(role: StructureRole, parent: number, more: Partial<StructureElement> = {}): number {
    this.elements.push({ role, parent, ...more });
    return this.elements.length - 1;
  }

  /** The elements of a paragraph's characters: its own, or those of the official elements within it. */
  paragraph(box: ParagraphBox, parent?: number): ElementAt {
    const known = this.#paragraphs.get(box);
    if (known) return known;
    const elementAt = this.#elementsOf(box, parent);
    this.#paragraphs.set(box, elementAt);
    return elementAt;
  }

  #elementsOf(box: ParagraphBox, parent: number | undefined): ElementAt {
    const { typeset } = box;
    const { length } = typeset.text.characters;
    const fields = typeset.elements.map(({ element, from, end }) => ({ marked: element, from, end }));
    for (const { marked, end } of fields)
      if (end === undefined) {
        const { field } = marked;
        this.#open.push({ marked, element: this.add('Div', this.#parent(), { field }) });
      }
    const whole = fields.find(({ from, end }) => from === 0 && end === length);
    const own =
      length === 0 && !typeset.drawing
        ? undefined
        : this.add(roleOf(box), parent ?? this.#parentOf(box), {
            ...(whole && { field: whole.marked.field }),
            ...(typeset.drawing?.type === 'chart' && { alternative: typeset.drawing.description }),
          });
    const within: { readonly from: number; readonly end: number; readonly element: number }[] = [];
    for (const it of fields) {
      if (own === undefined || it === whole || it.end === undefined || it.end <= it.from) continue;
      const { from, end, marked } = it;
      const outer = within.findLast((other) => other.from <= from && other.end >= end);
      within.push({ from, end, element: this.add('Span', outer?.element ?? own, { field: marked.field }) });
    }
    for (const it of typeset.closes) this.#close(it);
    if (within.length === 0) return () => own;
    return (place) => within.findLast(({ from, end }) => from <= place && place < end)?.element ?? own;
  }

  #parent(): number {
    return this.#open.at(-1)?.element ?? 0;
  }

  #parentOf({ style }: ParagraphBox): number {
    if (style !== STYLE.contents1 && style !== STYLE.contents2) {
      this.#contents = undefined;
      return this.#parent();
    }
    this.#contents ??= this.add('TOC', this.#parent());
    return this.#contents;
  }

  #close(marked: MarkedElement): void {
    const place = this.#open.findLastIndex((it) => it.marked === marked);
    if (place >= 0) this.#open.splice(place, 1);
  }

  /** The element of a cell; undefined for one of what is only set as a table, such as 版记. */
  cell(table: TableBox, row: RowBox, cell: CellBox): number | undefined {
    if (!table.rows.some(({ isHeader }) => isHeader)) return undefined;
    const whole = this.#once(table, () => this.add('Table', this.#parent()));
    const tr = this.#once(row, () => this.add('TR', whole));
    return this.#once(cell, () => this.add(row.isHeader ? 'TH' : 'TD', tr));
  }

  #once(box: object, make: () => number): number {
    const element = this.#ofTables.get(box) ?? make();
    this.#ofTables.set(box, element);
    return element;
  }
}

function roleOf({ style, typeset: { outline, drawing } }: ParagraphBox): StructureRole {
  if (drawing) return 'Figure';
  if (outline !== undefined && outline < 9) return (['H1', 'H2', 'H3', 'H4'] as const)[outline] ?? 'H4';
  return ROLES[style] ?? 'P';
}

const ROLES: Readonly<Record<string, StructureRole>> = {
  [STYLE.title]: 'Title',
  [STYLE.volumeTitle]: 'Title',
  [STYLE.contents1]: 'TOCI',
  [STYLE.contents2]: 'TOCI',
  [STYLE.tableHeader]: 'Caption',
};
