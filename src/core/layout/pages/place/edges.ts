import type { FlowBlock } from '../../flow/block.ts';
import { LEAST_FOOTER } from '../../style/page-number-line.ts';
import type { FilledSection } from '../filled-sections.ts';
import { paragraphOf } from '../paragraph.ts';
import { pageKind } from '../section.ts';
import type { Setting } from '../setting.ts';
import { tableOf } from '../table.ts';
import type { PlacedPage } from './placed.ts';
import type { PlacedRow } from './table-rules.ts';

/**
 * Places what is above and below the text of a page: running head, page number, and floating tables.
 *
 * @param index the index of the page in its section, from 0
 */
export function placeEdges(
  placed: PlacedPage,
  { section, firstNumber, setting }: FilledSection,
  index: number,
): void {
  const kind = pageKind(section, index, firstNumber);
  const numbered: Setting = { ...setting, fields: { page: String(firstNumber + index) } };
  const { header, footer, height, margins } = section.sheet;
  const above = section.headers?.[kind] ?? [];
  const below = section.footers?.[kind] ?? [];
  place(placed, above, header, margins.left, numbered);
  const heightOfFooter = Math.max(LEAST_FOOTER, heightOf(below, numbered));
  place(placed, below, height - footer - heightOfFooter, margins.left, numbered);
}

const heightOf = (edge: readonly FlowBlock[], setting: Setting): number =>
  edge
    .filter((it) => it.type === 'paragraph')
    .map((it) => paragraphOf(it, setting))
    .reduce(
      (sum, { lines, below, before, after }) =>
        lines.reduce((all, line) => all + line.height, sum + below + before + after),
      0,
    );

function place(
  placed: PlacedPage,
  edge: readonly FlowBlock[],
  top: number,
  left: number,
  setting: Setting,
): void {
  let y = top;
  for (const it of edge) {
    if (it.type === 'paragraph') y += placed.paragraph(paragraphOf(it, setting), left, y, undefined);
    if (it.type !== 'table') continue;
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
