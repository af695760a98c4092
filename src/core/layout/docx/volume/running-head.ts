import { AlignmentType, BorderStyle, Header, Paragraph, TextRun } from 'docx';
import type { Style } from '../../../generated/style.ts';
import { eighths, points, twips } from '../../style/measure.ts';
import { STYLE } from '../../style/paragraph-styles.ts';
import { marginsOf, measuresOf } from '../../style/text-block.ts';
import { headerDistance, runningHeadLine } from '../../style/volume-styles.ts';
import { lineEms } from '../../text/width.ts';

/**
 * Running heads: the volume's title on even pages, the document's title on odd ones, above a rule as wide as the text.
 */
export function runningHeads(
  volume: string,
  document: string,
  style: Style,
): { default: Header; even: Header } {
  const header = (text: string) =>
    new Header({
      children: [
        new Paragraph({
          style: STYLE.runningHead,
          alignment: AlignmentType.CENTER,
          spacing: { after: roomBelow(style) },
          border: {
            bottom: {
              style: BorderStyle.SINGLE,
              size: eighths(style.volume.runningHeadRule),
              color: '000000',
              space: RULE_SPACE,
            },
          },
          children: [new TextRun(fitted(text, style))],
        }),
      ],
    });
  return { default: header(document), even: header(volume) };
}

/** Between the running head's line and its rule, in pt. */
const RULE_SPACE = 1;

/**
 * The free room below the rule, in twips, without the least room that LibreOffice keeps between header and text. On the
 * first page of a section LibreOffice would divide any further room between top and bottom, and the lines would be a
 * millimetre higher than on the next pages.
 */
function roomBelow(style: Style): number {
  const rule = twips(style.volume.runningHeadRule) + RULE_SPACE * 20;
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
