import type { FlowDrawing } from '../../flow/drawing.ts';
import type { ParagraphBox, RowBox, TableBox } from '../box.ts';
import type { Glyphs, Link, Shape } from '../page.ts';
import type { RowPart } from '../row-parts.ts';
import { type ElementAt, inPoints, lineGlyphs, ruleShape } from './line-glyphs.ts';
import { baselineOf, setLine } from './set-line.ts';
import type { Structure } from './structure.ts';
import { tableRules } from './table-rules.ts';

/** Gives the shapes of a drawing on a page; its place is in twips. */
export type DrawnShapes = (
  drawing: FlowDrawing,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  element: number | undefined,
) => readonly Shape[];

/**
 * The structure that a text belongs to, and the element that contains it; undefined for what is not part of the text.
 */
export type Tags = { readonly structure: Structure; readonly parent?: number | undefined } | undefined;

/** Collects the shapes of a page. All positions are in twips from the upper left corner of the page. */
export class PlacedPage {
  readonly shapes: Shape[] = [];
  readonly #drawn: DrawnShapes;

  constructor(drawn: DrawnShapes) {
    this.#drawn = drawn;
  }

  /** Adds a line of a paragraph. */
  line(box: ParagraphBox, line: number, x: number, y: number, tags: Tags): void {
    const elementAt: ElementAt = tags?.structure.paragraph(box, tags.parent) ?? (() => undefined);
    const { typeset, lines } = box;
    const it = lines[line] as (typeof lines)[number];
    this.shapes.push(...lineGlyphs(box, line, x, y, elementAt), ...linksOn(box, line, x, y));
    const { drawing, rule } = typeset;
    if (drawing && line === 0) {
      const aside = typeset.alignment === 'center' ? (typeset.width - drawing.width) / 2 : 0;
      const { width, height } = drawing;
      const place = { width, height, x: x + typeset.left + aside, y };
      this.shapes.push(...this.#drawn(drawing, place, elementAt(0)));
    }
    if (rule && line === lines.length - 1) {
      const at = y + it.height + (rule.space ?? 0) + rule.width / 2;
      const left = x + typeset.left;
      this.shapes.push(ruleShape([left, at], [left + typeset.width, at], rule.width, rule.color));
    }
  }

  /** Adds a whole paragraph. @returns its height */
  paragraph(box: ParagraphBox, x: number, y: number, tags: Tags): number {
    let at = y + box.before;
    box.lines.forEach(({ height }, line) => {
      this.line(box, line, x, at, tags);
      at += height;
    });
    return at + box.below + box.after - y;
  }

  /**
   * Adds the text of a row of a table.
   *
   * @param part what of it to draw, if not all
   */
  row(table: TableBox, row: RowBox, [x, y]: readonly [number, number], tags: Tags, part?: RowPart): void {
    for (const [index, cell] of row.cells.entries()) {
      if (cell.goesOn) continue;
      const inCell = tags && { ...tags, parent: tags.structure.cell(table, row, cell) };
      const left = x + cell.x + cell.inset;
      if (cell.isTurned) {
        for (const it of cell.paragraphs) this.#turned(it, x + cell.x + cell.width, y + cell.top);
        continue;
      }
      const { from, to, top } = part?.cells[index] ?? { from: 0, to: Infinity, top: cell.top };
      let at = top;
      let place = 0;
      for (const box of cell.paragraphs)
        box.lines.forEach(({ height }, line) => {
          const isHere = place >= from && place < to;
          place += 1;
          if (!isHere) return;
          this.line(box, line, left, y + at, inCell);
          at += height + (line === box.lines.length - 1 ? box.below : 0);
        });
    }
  }

  /** Adds a paragraph whose lines run from top to bottom, beginning at the right. */
  #turned(box: ParagraphBox, right: number, y: number): void {
    let x = right;
    box.lines.forEach(({ height }, line) => {
      for (const it of lineGlyphs(box, line, 0, 0, () => undefined))
        this.shapes.push({
          ...it,
          x: inPoints(x - baselineOf(box, line)),
          baseline: inPoints(y) + it.x,
          turn: -90,
        } satisfies Glyphs);
      x -= height;
    });
  }

  rules(rows: Parameters<typeof tableRules>[0]): void {
    this.shapes.push(...tableRules(rows));
  }
}

/** The links on a line, each as wide and high as its characters. */
function linksOn(box: ParagraphBox, line: number, x: number, y: number): Link[] {
  const { links } = box.typeset;
  if (links.length === 0) return [];
  const { start, end, at } = setLine(box, line);
  const { height } = box.lines[line] as (typeof box.lines)[number];
  return links.flatMap((link): Link[] => {
    const from = Math.max(link.from, start);
    const to = Math.min(link.end, end);
    if (to <= from) return [];
    const left = at[from - start] as number;
    return [
      {
        type: 'link',
        x: inPoints(x + left),
        y: inPoints(y),
        width: inPoints((at[to - start] as number) - left),
        height: inPoints(height),
        to: { destination: link.bookmark },
      },
    ];
  });
}
