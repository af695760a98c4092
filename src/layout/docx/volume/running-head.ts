import { AlignmentType, BorderStyle, Header, Paragraph, TextRun } from 'docx';
import type { Style } from '../../../generated/style.ts';
import { eighths, points } from '../../style/measure.ts';
import { ems } from '../../text/width.ts';
import { measuresOf } from '../measures.ts';
import { STYLE } from '../styles.ts';

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
          border: {
            bottom: {
              style: BorderStyle.SINGLE,
              size: eighths(style.volume.runningHeadRule),
              color: '000000',
              space: 1,
            },
          },
          children: [new TextRun(fitted(text, style))],
        }),
      ],
    });
  return { default: header(document), even: header(volume) };
}

/** A title that is wider than the page is cut, as running heads are; the page itself has all of it. */
function fitted(text: string, style: Style): string {
  const most = measuresOf(style).textWidth / 20 / points(style.text.runningHead.size);
  if (ems(text) <= most) return text;
  const characters = [...text];
  while (ems(`${characters.join('')}…`) > most) characters.pop();
  return `${characters.join('')}…`;
}
