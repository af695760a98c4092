import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type ITableFloatOptions,
  OverlapType,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Rule, Side } from '../flow/rule.ts';
import type { Float, FlowCell, FlowRow, FlowTable } from '../flow/table.ts';
import { borderOf, writtenParagraph } from './paragraph.ts';
import type { Writing } from './writing.ts';

/** A table as the library holds it. */
export function writtenTable(it: FlowTable, writing: Writing): Table {
  const { columns, padding, around, place, rules } = it;
  const size = it.width ?? columns.reduce((sum, width) => sum + width, 0);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: dxa(size),
    ...(place === 'center' && { alignment: AlignmentType.CENTER }),
    ...(place && place !== 'center' && { indent: dxa(0) }),
    ...(typeof place === 'object' && { float: floatOf(place) }),
    columnWidths: columns,
    margins: { ...around, left: padding, right: padding, marginUnitType: WidthType.DXA },
    borders: {
      top: sideOf(rules.top),
      bottom: sideOf(rules.bottom),
      left: sideOf(rules.left),
      right: sideOf(rules.right),
      insideHorizontal: sideOf(rules.betweenRows),
      insideVertical: sideOf(rules.betweenColumns),
    },
    rows: it.rows.map((row) => rowOf(row, writing)),
  });
}

const dxa = (size: number) => ({ size, type: WidthType.DXA });

const sideOf = (rule: Rule | undefined) => (rule ? borderOf(rule) : NO_BORDER);

const NO_BORDER = { style: BorderStyle.NIL };

/**
 * The place of a floating table is given from the left edge of the paper, because only then LibreOffice lets a table as
 * wide as the text float. LibreOffice draws the paragraph that anchors it, and the lines after that, without indents; so
 * the anchor has no text.
 */
const floatOf = ({ x, y }: Float): ITableFloatOptions => ({
  horizontalAnchor: TableAnchorType.PAGE,
  absoluteHorizontalPosition: x,
  ...(y === 'foot'
    ? { verticalAnchor: TableAnchorType.MARGIN, relativeVerticalPosition: RelativeVerticalPosition.BOTTOM }
    : { verticalAnchor: TableAnchorType.PAGE, absoluteVerticalPosition: y }),
  overlap: OverlapType.NEVER,
});

function rowOf({ isHeader, isWhole, height, cells }: FlowRow, writing: Writing): TableRow {
  return new TableRow({
    ...(isWhole !== undefined && { cantSplit: isWhole }),
    ...(isHeader !== undefined && { tableHeader: isHeader }),
    ...(height && {
      height:
        'exact' in height
          ? { value: height.exact, rule: HeightRule.EXACT }
          : { value: height.least, rule: HeightRule.ATLEAST },
    }),
    children: cells.map((it) => cellOf(it, writing)),
  });
}

function cellOf({ width, rowSpan, align, padding, rules, isTurned, paragraphs }: FlowCell, writing: Writing) {
  const own = Object.entries(rules ?? {}) as [Side, Rule | 'none'][];
  return new TableCell({
    width: dxa(width),
    ...(padding && { margins: padding }),
    ...(rowSpan !== undefined && { rowSpan }),
    ...(align && { verticalAlign: VerticalAlign.CENTER }),
    ...(rules && {
      borders: Object.fromEntries(own.map(([side, it]) => [side, it === 'none' ? NO_BORDER : borderOf(it)])),
    }),
    ...(isTurned && { textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT }),
    children: paragraphs.map((it) => writtenParagraph(it, writing)),
  });
}
