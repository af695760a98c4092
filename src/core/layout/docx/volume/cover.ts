import { ImageRun, Paragraph, TextRun } from 'docx';
import type { Picture, Volume } from '../../../document/document.ts';
import type { Style } from '../../../generated/style.ts';
import { STYLE } from '../../style/paragraph-styles.ts';
import { coverMeasures, type PictureSize } from '../../volume/cover-measures.ts';
import { spacer, textParagraph } from '../paragraphs.ts';

/** The cover: the picture at the top, the title below it, and its words at the foot of the text block. */
export function coverOf(volume: Volume, style: Style): Paragraph[] {
  const { title, words, picture, titleTop, gap } = coverMeasures(volume, style);
  const height = picture?.height ?? 0;
  return [
    ...(volume.logo && picture ? [pictureOf(volume.logo, picture)] : []),
    spacer(Math.max(1, titleTop - Math.round(height))),
    new Paragraph({
      style: STYLE.volumeTitle,
      children: title.map((text, index) => new TextRun({ text, ...(index > 0 && { break: 1 }) })),
    }),
    ...(words.length > 0 ? [spacer(Math.max(1, gap))] : []),
    ...words.map((it) => textParagraph(it, STYLE.coverText)),
  ];
}

const pictureOf = ({ format, bytes }: Picture, { width, height }: PictureSize): Paragraph =>
  new Paragraph({
    style: STYLE.coverPicture,
    children: [
      new ImageRun({
        type: format === 'png' ? 'png' : 'jpg',
        data: bytes,
        transformation: { width: Math.round(width / PIXEL), height: Math.round(height / PIXEL) },
      }),
    ],
  });

/** In twips. */
const PIXEL = 15;
