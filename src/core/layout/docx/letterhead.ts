import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Letterhead } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { points } from '../style/measure.ts';
import { STYLE } from '../style/paragraph-styles.ts';
import { measuresOf } from '../style/text-block.ts';
import { ems } from '../text/width.ts';
import { NO_BORDERS } from './no-borders.ts';
import { officialField } from './official-fields.ts';

type Drawn = Extract<Letterhead, { mode: 'digital' }>;

/**
 * In a line of this height (in type sizes), the upper edge of the characters is at the top of the line: renderers put
 * the baseline of a line of exact height at four fifths of it, and a Chinese character reaches 0.84 em above the
 * baseline.
 */
const LINE = 1.05;

/**
 * 发文机关标志: one name centred, or the names of a joint issue stacked with 文件 at their right, centred vertically (GB/T
 * 9704-2012, 7.2.4). The type size is that of the style, or smaller if the name would not fit in the text block.
 */
export function letterheadOf({ names, suffix }: Drawn, style: Style): (Paragraph | Table)[] {
  const { textWidth } = measuresOf(style);
  const widest =
    Math.max(...names.map(ems)) + (suffix || names.length > 1 ? ems(suffix ?? '') + GAP + 2 * SLACK : 0);
  const fitting = textWidth / 20 / widest;
  const stacked = points(style.head.letterheadMaximumHeight) / names.length / LINE;
  const size = Math.floor(Math.min(points(style.text.letterhead.size), fitting, stacked) * 2) / 2;
  if (names.length === 1 && !suffix) return [line(names[0] as string, size, AlignmentType.CENTER, true)];
  return [stack(names, suffix, size, textWidth)];
}

/** Between stacked names and 文件, in ems. */
const GAP = 0.5;

/** Extra width of a column, so that no rounding of a renderer breaks a name; in ems. */
const SLACK = 0.1;

function line(
  text: string,
  size: number,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  isName: boolean,
): Paragraph {
  const run = new TextRun({ text, size: Math.round(size * 2) });
  return new Paragraph({
    style: STYLE.letterhead,
    alignment,
    spacing: { line: Math.round(size * LINE * 20), lineRule: 'exact' },
    children: isName ? officialField('发文机关标志', [run]) : [run],
  });
}

function stack(names: readonly string[], suffix: string | undefined, size: number, textWidth: number): Table {
  const em = size * 20;
  const left = Math.ceil((Math.max(...names.map(ems)) + SLACK + GAP) * em);
  const right = suffix ? Math.ceil((ems(suffix) + SLACK) * em) : 0;
  const width = (twips: number) => ({ size: twips, type: WidthType.DXA });
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: width(Math.min(left + right, textWidth)),
    columnWidths: suffix ? [left, right] : [left],
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    borders: NO_BORDERS,
    rows: names.map(
      (name, index) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              width: width(left),
              margins: { left: 0, right: Math.round(GAP * em) },
              children: [line(name, size, AlignmentType.DISTRIBUTE, true)],
            }),
            ...(suffix && index === 0
              ? [
                  new TableCell({
                    width: width(right),
                    margins: { left: 0, right: 0 },
                    rowSpan: names.length,
                    verticalAlign: VerticalAlign.CENTER,
                    children: [line(suffix, size, AlignmentType.CENTER, false)],
                  }),
                ]
              : []),
          ],
        }),
    ),
  });
}
