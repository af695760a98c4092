import type { FlowParagraph } from '../flow/paragraph.ts';
import type { Rule } from '../flow/rule.ts';
import type { Float, FlowCell, FlowRow, FlowTable } from '../flow/table.ts';
import { alignmentXml, borderXml, writtenParagraph } from './paragraph.ts';
import type { Writing } from './writing.ts';
import { attribute, switched } from './xml.ts';

/** A table. */
export function writtenTable(it: FlowTable, writing: Writing): string {
  const { columns, padding, around, place, rules } = it;
  const size = it.width ?? columns.reduce((sum, width) => sum + width, 0);
  const placed = place === 'center' ? '<w:jc w:val="center"/>' : place ? widthXml('w:tblInd', 0) : '';
  const borders = [
    sideXml('top', rules.top),
    sideXml('left', rules.left),
    sideXml('bottom', rules.bottom),
    sideXml('right', rules.right),
    sideXml('insideH', rules.betweenRows),
    sideXml('insideV', rules.betweenColumns),
  ].join('');
  const margins = marginsXml({ ...around, left: padding, right: padding });
  const grid = columns.map((width) => `<w:gridCol${attribute('w:w', width)}/>`).join('');
  return `<w:tbl><w:tblPr>${typeof place === 'object' ? floatXml(place) : ''}${widthXml('w:tblW', size)}${placed}<w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rowsXml(it.rows, writing)}</w:tbl>`;
}

/**
 * The place of a floating table is given from the left edge of the paper, because only then LibreOffice lets a table as
 * wide as the text float. LibreOffice draws the paragraph that anchors it, and the lines after that, without indents; so
 * the anchor has no text.
 */
function floatXml({ x, y }: Float): string {
  const vertical =
    y === 'foot'
      ? ' w:horzAnchor="page" w:tblpYSpec="bottom" w:vertAnchor="margin"'
      : `${attribute('w:tblpY', y)} w:horzAnchor="page" w:vertAnchor="page"`;
  return `<w:tblpPr${attribute('w:tblpX', x)}${vertical}/><w:tblOverlap w:val="never"/>`;
}

const widthXml = (name: string, size: number): string => `<${name} w:type="dxa"${attribute('w:w', size)}/>`;

const sideXml = (side: string, rule: Rule | 'none' | undefined): string =>
  rule === undefined || rule === 'none' ? `<w:${side} w:val="nil"/>` : borderXml(side, rule);

const SIDES = ['top', 'left', 'bottom', 'right'] as const;

const marginsXml = (margins: Readonly<Partial<Record<(typeof SIDES)[number], number>>>): string =>
  SIDES.map((side) => (margins[side] === undefined ? '' : widthXml(`w:${side}`, margins[side]))).join('');

/** A cell of a row as it is written: one that spans rows goes on in each of them. */
interface WrittenCell {
  readonly cell: FlowCell;
  /** How many rows there still are of it, with this one. */
  readonly rows: number;
  readonly goesOn: boolean;
}

function rowsXml(rows: readonly FlowRow[], writing: Writing): string {
  const written = rows.map(({ cells }): WrittenCell[] =>
    cells.map((cell) => ({ cell, rows: cell.rowSpan ?? 1, goesOn: false })),
  );
  for (const [index, cells] of written.entries())
    for (const [column, { cell, rows: left }] of cells.entries())
      if (left > 1) written[index + 1]?.splice(column, 0, { cell, rows: left - 1, goesOn: true });
  return rows.map((row, index) => rowXml(row, written[index] ?? [], writing)).join('');
}

function rowXml(
  { isHeader, isWhole, height }: FlowRow,
  cells: readonly WrittenCell[],
  writing: Writing,
): string {
  const properties = [
    isWhole === undefined ? '' : switched('w:cantSplit', isWhole, 'off'),
    isHeader === undefined ? '' : switched('w:tblHeader', isHeader, 'off'),
    height ? heightXml(height) : '',
  ].join('');
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.map((it) => cellXml(it, writing)).join('')}</w:tr>`;
}

const heightXml = (height: NonNullable<FlowRow['height']>): string =>
  'exact' in height
    ? `<w:trHeight${attribute('w:val', height.exact)} w:hRule="exact"/>`
    : `<w:trHeight${attribute('w:val', height.least)} w:hRule="atLeast"/>`;

function cellXml({ cell, rows, goesOn }: WrittenCell, writing: Writing): string {
  const { width, align, padding, rules, isTurned, paragraphs } = cell;
  let properties = widthXml('w:tcW', width);
  if (goesOn) properties += '<w:vMerge w:val="continue"/>';
  else if (rows > 1) properties += '<w:vMerge w:val="restart"/>';
  if (rules) {
    const own = SIDES.map((side) => (rules[side] === undefined ? '' : sideXml(side, rules[side]))).join('');
    if (own) properties += `<w:tcBorders>${own}</w:tcBorders>`;
  }
  if (padding) properties += `<w:tcMar>${marginsXml(padding)}</w:tcMar>`;
  if (isTurned) properties += '<w:textDirection w:val="tbRl"/>';
  if (align) properties += '<w:vAlign w:val="center"/>';
  const content = goesOn
    ? emptyParagraph(paragraphs.at(-1))
    : paragraphs.map((it) => writtenParagraph(it, writing)).join('');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

/** The content of a cell that goes on from the row above, which stands there. */
const emptyParagraph = (last: FlowParagraph | undefined): string =>
  last?.alignment ? `<w:p><w:pPr>${alignmentXml(last.alignment)}</w:pPr></w:p>` : '<w:p/>';
