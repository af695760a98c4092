import { ImageRun, Paragraph, TextRun } from 'docx';
import type { Volume } from '../../../document/document.ts';
import { plainText } from '../../../document/plain-text.ts';
import type { Style } from '../../../generated/style.ts';
import { points, twips } from '../../style/measure.ts';
import { STYLE } from '../../style/paragraph-styles.ts';
import { measuresOf } from '../../style/text-block.ts';
import { VOLUME_TITLE_LINE } from '../../style/volume-styles.ts';
import { titleLines } from '../../text/title-lines.ts';
import { spacer, textParagraph } from '../paragraphs.ts';

/** The cover: the picture at the top, the title below it, and its words at the foot of the text block. */
export function coverOf({ title, cover, logo, properties }: Volume, style: Style): Paragraph[] {
  const { textWidth, textHeight, line } = measuresOf(style);
  const titleSize = points(style.text.volumeTitle.size);
  const lines = titleLines(title, textWidth / 20 / titleSize, [properties.subject]);
  const words = cover.flatMap((it) => ('children' in it ? [plainText(it.children)] : []));
  const picture = logo ? [pictureOf(logo, style)] : [];
  const titleTop = twips(style.volume.titleTop);
  const pictureHeight = logo ? twips(style.volume.logoHeight) : 0;
  const titleHeight = Math.round(lines.length * titleSize * VOLUME_TITLE_LINE * 20);
  const gap = textHeight - titleTop - titleHeight - words.length * line - LAST * line;
  return [
    ...picture,
    spacer(Math.max(1, titleTop - pictureHeight)),
    new Paragraph({
      style: STYLE.volumeTitle,
      children: lines.map((text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) })),
    }),
    ...(words.length > 0 ? [spacer(Math.max(1, gap))] : []),
    ...words.map((it) => textParagraph(it, STYLE.coverText)),
  ];
}

/** Lines left free below the words of the cover, so that rounding never moves the last word line to another page. */
const LAST = 2;

function pictureOf(logo: NonNullable<Volume['logo']>, style: Style): Paragraph {
  const height = (points(style.volume.logoHeight) / 72) * 96;
  const width = (height * logo.width) / logo.height;
  const { textWidth } = measuresOf(style);
  const scale = Math.min(1, ((textWidth / 1440) * 96) / width);
  return new Paragraph({
    style: STYLE.coverPicture,
    children: [
      new ImageRun({
        type: logo.format === 'png' ? 'png' : 'jpg',
        data: logo.bytes,
        transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
      }),
    ],
  });
}
