import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Flow } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { eighths, twips } from '../style/measure.ts';
import { STYLE } from '../style/paragraph-styles.ts';
import { measuresOf, type Sheet } from '../style/text-block.ts';
import { ARROW, flowText } from '../text/flow-text.ts';
import { lineEms } from '../text/width.ts';
import { NO_BORDER, NO_BORDERS } from './no-borders.ts';
import { textParagraph } from './paragraphs.ts';

/**
 * The steps of a procedure: a line of text, or a row of boxes with arrows between them. The row is a table, because
 * Word, WPS and LibreOffice draw tables alike and an office worker can edit them. If the page is too narrow, it becomes
 * a line of text.
 */
export function flowOf(flow: Flow, style: Style, sheet: Sheet): (Paragraph | Table)[] {
  const widths = flow.form === 'diagram' ? boxWidths(flow.steps, style, sheet) : undefined;
  if (!widths) return [textParagraph(flowText(flow.steps), STYLE.body)];
  return [diagram(flow.steps, widths, style)];
}

/** The padding of a box, and the width of an arrow's cell, in ems of the type in cells. */
const BOX_PADDING = 1.2;
const ARROW_WIDTH = 1.8;

/** The most lines of text in a box. */
const MOST_LINES = 2;

/**
 * The width of each box, in twips: that of its text, or half of it if the row would otherwise be wider than the page.
 *
 * @returns undefined if the page is too narrow for both
 */
function boxWidths(steps: readonly string[], style: Style, sheet: Sheet): number[] | undefined {
  const em = twips(style.text.tableCell.size);
  const room = measuresOf(style, sheet).textWidth - (steps.length - 1) * ARROW_WIDTH * em;
  for (let lines = 1; lines <= MOST_LINES; lines++) {
    const widths = steps.map((it) => Math.ceil((Math.ceil(lineEms(it) / lines) + BOX_PADDING) * em));
    if (widths.reduce((sum, it) => sum + it, 0) <= room) return widths;
  }
  return undefined;
}

function diagram(steps: readonly string[], boxes: readonly number[], style: Style): Table {
  const em = twips(style.text.tableCell.size);
  const arrow = Math.round(ARROW_WIDTH * em);
  const rule = { style: BorderStyle.SINGLE, size: eighths(style.table.rule), color: '000000' };
  const cell = (text: string, width: number, border: typeof rule | typeof NO_BORDER) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlign.CENTER,
      borders: { top: border, bottom: border, left: border, right: border },
      children: [
        new Paragraph({
          style: STYLE.tableCell,
          alignment: AlignmentType.CENTER,
          children: [new TextRun(text)],
        }),
      ],
    });
  const columns = steps.flatMap((_, index) => [...(index > 0 ? [arrow] : []), boxes[index] as number]);
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: columns.reduce((sum, it) => sum + it, 0), type: WidthType.DXA },
    columnWidths: columns,
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: 2 * twips(style.table.linePitch), rule: HeightRule.ATLEAST },
        children: steps.flatMap((step, index) => [
          ...(index > 0 ? [cell(ARROW, arrow, NO_BORDER)] : []),
          cell(step, boxes[index] as number, rule),
        ]),
      }),
    ],
  });
}
