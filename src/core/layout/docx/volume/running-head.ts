import { AlignmentType, BorderStyle, Header, Paragraph, TextRun } from 'docx';
import type { Style } from '../../../generated/style.ts';
import { eighths, points, twips } from '../../style/measure.ts';
import { STYLE } from '../../style/paragraph-styles.ts';
import { marginsOf, measuresOf } from '../../style/text-block.ts';
import { headerDistance, runningHeadLine } from '../../style/volume-styles.ts';
import { lineEms } from '../../text/width.ts';

/** Running heads: the volume's title on even pages, the document's on odd ones, above a rule as wide as the text. */
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

/** Between the running head's line and its rule, pt. */
const RULE_SPACE = 1;

/**
 * What is free below the rule, in twips, but for the least that LibreOffice keeps between a header and the text: it shares
 * what a header leaves free beyond that between head and foot of a section's first page, whose lines then stand a
 * millimetre higher than those of the next.
 */
function roomBelow(style: Style): number {
  const rule = twips(style.volume.runningHeadRule) + RULE_SPACE * 20;
  const used = headerDistance(style) + runningHeadLine(style) + rule;
  return Math.max(0, marginsOf(style, 'upright').top - used - LEAST_ROOM);
}

/** In twips: 2 mm. */
const LEAST_ROOM = 113;

/** A title that is wider than the page is cut, as running heads are; the page itself has all of it. */
function fitted(text: string, style: Style): string {
  const most = measuresOf(style).textWidth / 20 / points(style.text.runningHead.size);
  if (lineEms(text) <= most) return text;
  const characters = [...text];
  while (lineEms(`${characters.join('')}…`) > most) characters.pop();
  return `${characters.join('')}…`;
}
