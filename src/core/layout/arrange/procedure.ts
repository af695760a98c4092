import type { Procedure } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import type { FlowBlock } from '../flow/block.ts';
import type { Rule } from '../flow/rule.ts';
import type { FlowCell, FlowTable } from '../flow/table.ts';
import { cellMargins } from '../style/between-rules.ts';
import { ruleWidth, twips } from '../style/measure.ts';
import { STYLE } from '../style/paragraph-styles.ts';
import { measuresOf, type Sheet } from '../style/text-block.ts';
import { ARROW, flowText } from '../text/flow-text.ts';
import { lineEms } from '../text/width.ts';
import { textParagraph } from './paragraphs.ts';

/**
 * The steps of a procedure: a line of text, or a row of boxes with arrows between them. The row is a table, because
 * Word, WPS and LibreOffice draw tables alike and an office worker can edit them. If the page is too narrow, it becomes
 * a line of text.
 */
export function procedureOf({ steps, form }: Procedure, style: Style, sheet: Sheet): FlowBlock {
  const widths = form === 'diagram' ? boxWidths(steps, style, sheet) : undefined;
  return widths ? diagram(steps, widths, style) : textParagraph(flowText(steps), STYLE.body);
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

function diagram(steps: readonly string[], boxes: readonly number[], style: Style): FlowTable {
  const em = twips(style.text.tableCell.size);
  const arrow = Math.round(ARROW_WIDTH * em);
  const rule = { width: ruleWidth(style.table.rule), color: '000000' };
  const cell = (text: string, width: number, around: Rule | 'none'): FlowCell => ({
    width,
    align: 'center',
    rules: { top: around, bottom: around, left: around, right: around },
    paragraphs: [textParagraph(text, STYLE.tableCell, { alignment: 'center' })],
  });
  return {
    type: 'table',
    place: 'center',
    columns: steps.flatMap((_, index) => [...(index > 0 ? [arrow] : []), boxes[index] as number]),
    padding: 0,
    around: cellMargins(style),
    rules: {},
    rows: [
      {
        isWhole: true,
        height: { least: 2 * twips(style.table.linePitch) },
        cells: steps.flatMap((step, index) => [
          ...(index > 0 ? [cell(ARROW, arrow, 'none')] : []),
          cell(step, boxes[index] as number, rule),
        ]),
      },
    ],
  };
}
