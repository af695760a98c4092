import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IParagraphOptions,
  OverlapType,
  Paragraph,
  RelativeVerticalPosition,
  Tab,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Document } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { dateInWords } from '../../model/date.ts';
import { eighths, points, twips } from '../style/measure.ts';
import { STYLE } from '../style/paragraph-styles.ts';
import { measuresOf } from '../style/text-block.ts';
import { NO_BORDER } from './no-borders.ts';
import { officialField } from './official-fields.ts';
import { anchor } from './paragraphs.ts';

/** 版记 before it is drawn: the paragraphs of each row, from the top; there is a rule between two rows. */
export type RecordRows = readonly (readonly IParagraphOptions[])[];

/**
 * The content of 版记 (GB/T 9704-2012, 7.4): 抄送机关, with 主送机关 on the line above if they were moved here, then who printed
 * the document and when. Empty if the document gives none of it.
 *
 * @param addressees 主送机关 for which the first page has no room
 */
export function recordRows(
  { record: { copyTo, printedBy, printedOn } }: Pick<Document, 'record'>,
  addressees: readonly string[],
  style: Style,
): RecordRows {
  const { textWidth } = measuresOf(style);
  const character = points(style.text.record.size) * 20;
  const indent = Math.round(style.record.indent * character);
  const bodies = [
    ...(addressees.length > 0 ? [bodiesLine('主送', addressees, indent, Math.round(character))] : []),
    ...(copyTo.length > 0 ? [bodiesLine('抄送', copyTo, indent, Math.round(character))] : []),
  ];
  return [
    ...(bodies.length > 0 ? [bodies] : []),
    ...(printedBy || printedOn ? [[printLine(printedBy, printedOn, indent, textWidth)]] : []),
  ];
}

/**
 * 版记 at the foot of a page: a floating table, and its anchor, a paragraph of almost no height. The anchor is separate
 * because LibreOffice draws the anchor of a floating table, and the lines after it, without indents. The table's place
 * is given from the left edge of the paper, because only then LibreOffice lets a table as wide as the text float. Its
 * last row is invisible, as high as the last rule and the leading that the page's margin leaves out: so the last rule
 * is at the lower edge of the text block (7.4.1), and the table ends where the lines end.
 */
export function recordAtFoot(rows: RecordRows, style: Style): (Table | Paragraph)[] {
  return [
    tableWith(
      rows,
      style,
      {
        float: {
          horizontalAnchor: TableAnchorType.PAGE,
          absoluteHorizontalPosition: twips(style.page.left),
          verticalAnchor: TableAnchorType.MARGIN,
          relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
          overlap: OverlapType.NEVER,
        },
      },
      twips(style.grid.halfLeading) + twips(style.record.outerRule),
    ),
    anchor(),
  ];
}

/**
 * 版记 that does not fit on a page: an ordinary table, which continues on the next page. A floating one would run off the
 * paper.
 */
export function recordOverPages(rows: RecordRows, style: Style): (Table | Paragraph)[] {
  return [tableWith(rows, style, {}, 0), anchor()];
}

/** @param below the room under the last rule, in twips; 0 for none */
function tableWith(
  rows: RecordRows,
  style: Style,
  place: Pick<ConstructorParameters<typeof Table>[0], 'float'>,
  below: number,
): Table {
  const { textWidth } = measuresOf(style);
  const width = { size: textWidth, type: WidthType.DXA };
  const rule = (width: string) => ({ style: BorderStyle.SINGLE, size: eighths(width), color: '000000' });
  const outer = rule(style.record.outerRule);
  const inner = rule(style.record.innerRule);
  const ruled = rows.map(
    (paragraphs, index) =>
      new TableRow({
        cantSplit: place.float !== undefined,
        children: [
          new TableCell({
            width,
            borders: {
              top: index === 0 ? outer : inner,
              bottom: index === rows.length - 1 ? outer : inner,
              left: NO_BORDER,
              right: NO_BORDER,
            },
            children: paragraphs.map((it) => new Paragraph({ style: STYLE.record, ...it })),
          }),
        ],
      }),
  );
  const foot = new TableRow({
    cantSplit: true,
    height: { value: below, rule: HeightRule.EXACT },
    children: [
      new TableCell({
        width,
        borders: { top: outer, bottom: NO_BORDER, left: NO_BORDER, right: NO_BORDER },
        children: [anchor()],
      }),
    ],
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width,
    indent: { size: 0, type: WidthType.DXA },
    columnWidths: [textWidth],
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    ...place,
    borders: {
      top: outer,
      bottom: below > 0 ? NO_BORDER : outer,
      left: NO_BORDER,
      right: NO_BORDER,
      insideHorizontal: inner,
      insideVertical: NO_BORDER,
    },
    rows: below > 0 ? [...ruled, foot] : ruled,
  });
}

/** 主送： or 抄送： and the bodies, with a full stop at the end; further lines begin after the colon (7.4.2). */
function bodiesLine(
  opening: '主送' | '抄送',
  bodies: readonly string[],
  indent: number,
  character: number,
): IParagraphOptions {
  const hanging = (opening.length + 1) * character;
  return {
    indent: { left: indent + hanging, right: indent, hanging },
    children: [
      new TextRun(`${opening}：`),
      ...officialField(`${opening}机关`, bodies.join('，')),
      new TextRun('。'),
    ],
  };
}

/** 印发机关 at the left, 印发日期 with 印发 at the right (7.4.3). */
function printLine(
  by: string | undefined,
  on: string | undefined,
  indent: number,
  textWidth: number,
): IParagraphOptions {
  return {
    alignment: AlignmentType.LEFT,
    indent: { left: indent, right: indent },
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth - indent }],
    children: [
      ...(by ? officialField('印发机关', by) : []),
      ...(on
        ? [
            new TextRun({ children: [new Tab()] }),
            ...officialField('印发日期', dateInWords(on)),
            new TextRun('印发'),
          ]
        : []),
    ],
  };
}
