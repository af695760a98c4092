import { LEAST_FOOTER } from '../../style/page-number-line.ts';
import { type Element, elementsIn } from '../element.ts';
import type { FilledSection } from '../filled-sections.ts';
import { paragraphOf, type Setting } from '../paragraph.ts';
import { pageKind, type Reference } from '../section.ts';
import { tableOf } from '../table.ts';
import { watermarkIn } from '../watermark.ts';
import type { PlacedPage } from './placed.ts';
import type { PlacedRow } from './table-rules.ts';
import { watermarkShapes } from './watermark-shapes.ts';

/**
 * Places what is above and below the text of a page: running head, page number, watermark, and floating tables.
 *
 * @param index the index of the page in its section, from 0
 * @param margins headers and footers by the IDs that the file uses
 */
export function placeMargins(
  placed: PlacedPage,
  { section, firstNumber, setting }: FilledSection,
  index: number,
  margins: ReadonlyMap<string, Element>,
): void {
  const kind = pageKind(section, index, firstNumber);
  const number = String(firstNumber + index);
  const own = (part: Reference['part']) =>
    margins.get(section.references.find((it) => it.part === part && it.type === kind)?.id ?? '');
  const numbered: Setting = {
    ...setting,
    fieldText: (instruction) => (instruction === 'PAGE' ? number : undefined),
  };
  const header = own('header');
  const footer = own('footer');
  const watermark = watermarkIn(header);
  if (watermark) placed.shapes.push(...watermarkShapes(watermark, section));
  place(placed, header, section.distances.header, section.margins.left, numbered);
  const heightOfFooter = Math.max(LEAST_FOOTER, heightOf(footer, numbered));
  place(
    placed,
    footer,
    section.height - section.distances.footer - heightOfFooter,
    section.margins.left,
    numbered,
  );
}

const paragraphsIn = (margin: Element | undefined) => elementsIn(margin).filter(({ name }) => name === 'p');

function heightOf(margin: Element | undefined, setting: Setting): number {
  return paragraphsIn(margin)
    .map((it) => paragraphOf(it, setting))
    .reduce(
      (sum, { lines, below, before, after }) =>
        lines.reduce((all, line) => all + line.height, sum + below + before + after),
      0,
    );
}

function place(
  placed: PlacedPage,
  margin: Element | undefined,
  top: number,
  left: number,
  setting: Setting,
): void {
  let y = top;
  for (const it of elementsIn(margin)) {
    if (it.name === 'p') y += placed.paragraph(paragraphOf(it, setting), left, y, undefined);
    if (it.name !== 'tbl') continue;
    const table = tableOf(it, setting);
    let at = table.floatTop ?? y;
    const x = table.floats ? table.left : left + table.left;
    const rows: PlacedRow[] = [];
    for (const row of table.rows) {
      placed.row(table, row, [x, at], undefined);
      rows.push({ row, x, y: at, height: row.height, below: table.below });
      at += row.height;
    }
    placed.rules(rows);
  }
}
