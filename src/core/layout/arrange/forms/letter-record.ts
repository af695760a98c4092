import type { Head } from '../../../document/document.ts';
import type { Style } from '../../../generated/style.ts';
import type { FlowBlock } from '../../flow/block.ts';
import type { FlowFrame } from '../../flow/frame.ts';
import type { FlowParagraph } from '../../flow/paragraph.ts';
import { paginate } from '../../pages/paginate.ts';
import { points, twips } from '../../style/measure.ts';
import { marginsOf, measuresOf } from '../../style/text-block.ts';
import { paperOf } from '../paper.ts';
import { anchor } from '../paragraphs.ts';
import type { RecordRows } from '../record.ts';
import { letterPage } from './letter.ts';

/**
 * 版记 of a letter, at the foot of the text block of its last page, without rules (GB/T 9704-2012, 10.1).
 *
 * It is a frame with a fixed place on the paper. A letter's lower margin is that of its first page, where the text goes
 * further down; the frame reaches down to there, so that no line of text is set below it.
 */
export function letterRecord(head: Head, rows: RecordRows, style: Style): FlowBlock[] {
  const { textWidth, line } = measuresOf(style);
  const top = blockFoot(style) - lineCount(rows, style) * line;
  const frame: FlowFrame = {
    type: 'frame',
    x: twips(style.page.left),
    y: top,
    width: textWidth,
    height: letterPage(head, style).foot - top,
    paragraphs: rows.flat(),
  };
  return [frame, anchor()];
}

/** The same as ordinary text, which can continue on a next page. */
export const plainRecord = (rows: RecordRows): readonly FlowParagraph[] => rows.flat();

/** How many lines the rows take with the standard's faces. */
function lineCount(rows: RecordRows, style: Style): number {
  const section = { sheet: paperOf('upright', style), blocks: plainRecord(rows) };
  const { pages } = paginate({ sections: [section], styles: [], watermark: undefined }, style);
  return pages.reduce((sum, { lines }) => sum + lines.length, 0);
}

/** The lower edge of the record's last line; its characters end at the same height as those of a last line of text. */
function blockFoot(style: Style): number {
  const { line } = measuresOf(style);
  const below = Math.round(0.2 * line - 0.1 * points(style.text.record.size) * 20);
  return (
    twips(style.page.height) - marginsOf(style, 'upright').bottom - twips(style.grid.halfLeading) + below
  );
}
