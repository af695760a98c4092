import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type IBorderOptions,
  type IParagraphOptions,
  type ITableWidthProperties,
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
import type { Style } from '../../generated/style.ts';
import { dateInWords } from '../../model/date.ts';
import type { OfficialRecord } from '../../model/document.ts';
import { eighths, points, twips } from '../style/measure.ts';
import { bodiesText } from '../text/elements.ts';
import { measuresOf } from './measures.ts';
import { anchor } from './paragraphs.ts';
import { STYLE } from './styles.ts';

/**
 * 版记 at the foot of the last page (GB/T 9704-2012, 7.4): a table that floats at the lower edge of the text block,
 * with the paragraph of no height that it hangs on: LibreOffice sets the lines after a floating table, and that which it
 * hangs on, without indents. Its place is given from the paper's left edge: LibreOffice lets a table as wide as the text
 * float only then.
 *
 * @param addressees 主送机关 that found no room on the first page: they stand above 抄送机关
 */
export function recordOf(
  { copyTo, printedBy, printedOn }: OfficialRecord,
  addressees: readonly string[],
  style: Style,
): (Table | Paragraph)[] {
  const { textWidth } = measuresOf(style);
  const character = points(style.text.record.size) * 20;
  const indent = Math.round(style.record.indent * character);
  const lines = [
    ...(addressees.length > 0 ? [bodiesLine('主送', addressees, indent, Math.round(character))] : []),
    ...(copyTo.length > 0 ? [bodiesLine('抄送', copyTo, indent, Math.round(character))] : []),
    ...(printedBy || printedOn ? [printLine(printedBy, printedOn, indent, textWidth)] : []),
  ];
  if (lines.length === 0) return [];
  const rule = (width: string) => ({ style: BorderStyle.SINGLE, size: eighths(width), color: '000000' });
  const none = { style: BorderStyle.NIL };
  const width = { size: textWidth, type: WidthType.DXA };
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width,
      indent: { size: 0, type: WidthType.DXA },
      columnWidths: [textWidth],
      margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
      float: {
        horizontalAnchor: TableAnchorType.PAGE,
        absoluteHorizontalPosition: twips(style.page.left),
        verticalAnchor: TableAnchorType.MARGIN,
        relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
        overlap: OverlapType.NEVER,
      },
      borders: {
        top: rule(style.record.outerRule),
        bottom: none,
        left: none,
        right: none,
        insideHorizontal: rule(style.record.innerRule),
        insideVertical: none,
      },
      rows: [
        ...lines.map(
          (line) =>
            new TableRow({
              cantSplit: true,
              children: [
                new TableCell({ width, children: [new Paragraph({ style: STYLE.record, ...line })] }),
              ],
            }),
        ),
        footOf(width, rule(style.record.outerRule), style),
      ],
    }),
    anchor(),
  ];
}

/**
 * A row without ink below the last rule, as high as the rule itself and the leading that the page's margin leaves out: the
 * rule stands on the lower edge of the text block (7.4.1), and the table on that of the lines.
 */
function footOf(width: ITableWidthProperties, lastRule: IBorderOptions, style: Style): TableRow {
  const none = { style: BorderStyle.NIL };
  return new TableRow({
    cantSplit: true,
    height: { value: twips(style.grid.halfLeading) + twips(style.record.outerRule), rule: HeightRule.EXACT },
    children: [
      new TableCell({
        width,
        borders: { top: lastRule, bottom: none, left: none, right: none },
        children: [anchor()],
      }),
    ],
  });
}

/** 主送： or 抄送： and the bodies, ending in a full stop; a second line stands after the colon (7.4.2). */
function bodiesLine(
  opening: '主送' | '抄送',
  bodies: readonly string[],
  indent: number,
  character: number,
): IParagraphOptions {
  const hanging = (opening.length + 1) * character;
  return {
    indent: { left: indent + hanging, right: indent, hanging },
    children: [new TextRun(bodiesText(opening, bodies))],
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
    children: [new TextRun({ children: [by ?? '', ...(on ? [new Tab(), `${dateInWords(on)}印发`] : [])] })],
  };
}
