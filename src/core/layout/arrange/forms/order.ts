import type { Head } from '../../../document/document.ts';
import type { Style } from '../../../generated/style.ts';
import type { FlowBlock } from '../../flow/block.ts';
import { millimetres, twips } from '../../style/measure.ts';
import { STYLE } from '../../style/paragraph-styles.ts';
import { marginsOf, measuresOf } from '../../style/text-block.ts';
import { marksOf } from '../head.ts';
import { letterheadOf } from '../letterhead.ts';
import { numberRuns } from '../number-runs.ts';
import { emptyLines, spacer, textParagraph } from '../paragraphs.ts';

/**
 * What is above the text of an order: the mark, two empty lines, 令号 in the middle, two empty lines; no rule and no
 * title (GB/T 9704-2012, 10.2).
 */
export function orderHead(head: Head, style: Style): FlowBlock[] {
  const { order } = style;
  const marks = marksOf(head);
  const used = marks.length * measuresOf(style).line;
  const { letterhead, number } = head;
  const top =
    letterhead?.mode === 'preprinted'
      ? millimetres(letterhead.reserve) - marginsOf(style, 'upright').top
      : twips(style.grid.halfLeading) + twips(order.markTop);
  return [
    ...marks,
    ...(top > used ? [spacer(top - used)] : []),
    ...(letterhead?.mode === 'digital'
      ? [...letterheadOf(letterhead, style), ...emptyLines(order.numberGap)]
      : []),
    ...(number ? [textParagraph(numberRuns(number), STYLE.number, { alignment: 'center' })] : []),
    ...emptyLines(order.textGap),
  ];
}
