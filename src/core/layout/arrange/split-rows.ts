import type { Style } from '../../generated/style.ts';
import type { FlowBlock } from '../flow/block.ts';
import { inlinesIn } from '../flow/inlines-in.ts';
import type { FlowSection } from '../flow/section.ts';
import type { FlowRow, FlowTable } from '../flow/table.ts';
import { advanceOf } from '../pages/characters.ts';
import { filledSections } from '../pages/filled-sections.ts';
import { looksOf } from '../pages/looks.ts';
import { tableOf } from '../pages/table.ts';
import { measuresOf, type Sheet } from '../style/text-block.ts';

/**
 * Which rows go on overleaf where a page ends. A row is read across, so it stays on one page, unless that would leave
 * much of a page free: then it is split, as Word does by default. LibreOffice must not be told to keep a row that no
 * page holds: it leaves out what does not fit.
 */

/** A table of which those rows may be split that take more than two thirds of a page with the heading above them. */
export function splitWhereHigh(table: FlowTable, style: Style, sheet: Sheet): FlowTable {
  if (!table.rows.some(mayBeHigh)) return table;
  const { textWidth: width, textHeight, line: linePitch } = measuresOf(style, sheet);
  const setting = { looks: looksOf(style), advance: advanceOf(style), width, linePitch };
  const { rows, headHeight, below } = tableOf(table, setting);
  const isHigh = rows.map(
    ({ height, isHeader }) => (isHeader ? 0 : headHeight) + height + below > textHeight * MOST,
  );
  if (!isHigh.includes(true)) return table;
  return { ...table, rows: table.rows.map((row, at) => (isHigh[at] ? { ...row, isWhole: false } : row)) };
}

/** The share of a page that a row may leave free at its foot to stay whole. */
const MOST = 2 / 3;

/** Whether a row could be so high. To know it for certain, its lines must be broken; of most rows they need not be. */
const mayBeHigh = ({ cells }: FlowRow): boolean =>
  cells.some(({ paragraphs }) => {
    let lines = paragraphs.length;
    for (const it of inlinesIn(paragraphs))
      if (it.type === 'text')
        for (const line of it.text.split('\n')) lines += Math.ceil(line.length / NARROW);
    return lines > FEW;
  });

/** The characters of a line in the narrowest columns. */
const NARROW = 4;

/** So many lines, with a heading above them, are less than that of a page turned on its side. */
const FEW = 6;

/**
 * Sections of which LibreOffice draws all rows. Where a page has room for the first row of a table but not for the rule
 * below it, and the row must not be split, LibreOffice begins the table there and leaves out the rows that follow. Where
 * the row may be split, it begins the table overleaf.
 */
export function withAllRows(sections: readonly FlowSection[], style: Style): FlowSection[] {
  let all = [...sections];
  for (let pass = 0; pass < PASSES; pass++) {
    if (!all.some(({ blocks }) => blocks.some(hasWholeRows))) return all;
    const tight = new Set<FlowBlock>();
    const flow = { sections: all, styles: [], watermark: undefined };
    for (const { pages } of filledSections(flow, style, { advance: advanceOf(style) }))
      for (const { tightTables } of pages)
        for (const { flow } of tightTables) if (flow && hasWholeRows(flow)) tight.add(flow);
    if (tight.size === 0) return all;
    all = all.map((section) => ({
      ...section,
      blocks: section.blocks.map((it) => (it.type === 'table' && tight.has(it) ? withSplitOpening(it) : it)),
    }));
  }
  return all;
}

/** A row that is split moves what follows, which rarely makes another table tight. */
const PASSES = 3;

const hasWholeRows = (block: FlowBlock): boolean =>
  block.type === 'table' && typeof block.place !== 'object' && block.rows[openingOf(block)]?.isWhole === true;

const openingOf = ({ rows }: FlowTable): number => rows.findIndex(({ isHeader }) => !isHeader);

function withSplitOpening(table: FlowTable): FlowTable {
  const opening = openingOf(table);
  return { ...table, rows: table.rows.map((row, at) => (at === opening ? { ...row, isWhole: false } : row)) };
}
