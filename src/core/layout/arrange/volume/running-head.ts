import type { Style } from '../../../generated/style.ts';
import type { FlowParagraph } from '../../flow/paragraph.ts';
import type { SheetEdges } from '../../flow/section.ts';
import { points, ruleWidth, twips } from '../../style/measure.ts';
import { STYLE } from '../../style/paragraph-styles.ts';
import { marginsOf, measuresOf } from '../../style/text-block.ts';
import { headerDistance, runningHeadLine } from '../../style/volume-styles.ts';
import { lineEms } from '../../text/width.ts';
import { textParagraph } from '../paragraphs.ts';

/**
 * Running heads: the volume's title on even pages, the document's title on odd ones, above a rule as wide as the text.
 */
export function runningHeads(volume: string, document: string, style: Style): SheetEdges {
  const header = (text: string): FlowParagraph[] => [
    textParagraph(fitted(text, style), STYLE.runningHead, {
      alignment: 'center',
      after: roomBelow(style),
      rule: {
        width: ruleWidth(style.volume.runningHeadRule),
        color: '000000',
        space: RULE_SPACE,
      },
    }),
  ];
  return { odd: header(document), even: header(volume) };
}

/** Between the running head's line and its rule, in twips. */
const RULE_SPACE = 20;

/**
 * The free room below the rule, in twips, without the least room that LibreOffice keeps between header and text. On the
 * first page of a section LibreOffice would divide any further room between top and bottom, and the lines would be a
 * millimetre higher than on the next pages.
 */
function roomBelow(style: Style): number {
  const rule = twips(style.volume.runningHeadRule) + RULE_SPACE;
  const used = headerDistance(style) + runningHeadLine(style) + rule;
  return Math.max(0, marginsOf(style, 'upright').top - used - LEAST_ROOM);
}

/** In twips: 2 mm. */
const LEAST_ROOM = 113;

/** A title wider than the page is cut in the running head; the text has the whole title. */
function fitted(text: string, style: Style): string {
  const most = measuresOf(style).textWidth / 20 / points(style.text.runningHead.size);
  if (lineEms(text) <= most) return text;
  const characters = [...text];
  while (lineEms(`${characters.join('')}…`) > most) characters.pop();
  return `${characters.join('')}…`;
}
