import type { Picture, Volume } from '../../../document/document.ts';
import type { Style } from '../../../generated/style.ts';
import type { FlowParagraph } from '../../flow/paragraph.ts';
import { PIXEL } from '../../style/measure.ts';
import { STYLE } from '../../style/paragraph-styles.ts';
import { volumeClassification } from '../../volume/classification.ts';
import { coverMeasures, type PictureSize } from '../../volume/cover-measures.ts';
import { marksOf } from '../head.ts';
import { spacer, textParagraph } from '../paragraphs.ts';

/** The cover: 密级 at the top, where a document has it, the picture, the title below it, and its words at the foot of the text block. */
export function coverOf(volume: Volume, style: Style): FlowParagraph[] {
  const { title, words, marks, picture, titleTop, gap } = coverMeasures(volume, style);
  const height = picture?.height ?? 0;
  const classification = volumeClassification(volume);
  return [
    ...marksOf(classification ? { classification } : {}),
    ...(volume.logo && picture ? [pictureOf(volume.logo, picture)] : []),
    spacer(Math.max(1, titleTop - marks - Math.round(height))),
    textParagraph(title.join('\n'), STYLE.volumeTitle),
    ...(words.length > 0 ? [spacer(Math.max(1, gap))] : []),
    ...words.map((it) => textParagraph(it, STYLE.coverText)),
  ];
}

function pictureOf(picture: Picture, { width, height }: PictureSize): FlowParagraph {
  const whole = (length: number) => Math.round(length / PIXEL) * PIXEL;
  return textParagraph(
    [{ type: 'picture', picture, width: whole(width), height: whole(height) }],
    STYLE.coverPicture,
  );
}
