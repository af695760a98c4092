import type { Volume } from '../../document/document.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Style } from '../../generated/style.ts';
import { points, twips } from '../style/measure.ts';
import { measuresOf } from '../style/text-block.ts';
import { VOLUME_TITLE_LINE } from '../style/volume-styles.ts';
import { markLines } from '../text/elements.ts';
import { titleLines } from '../text/title-lines.ts';
import { volumeClassification } from './classification.ts';

/** What stands on the cover of a volume, and how much room it takes. Lengths are in twips. */
export interface CoverMeasures {
  readonly title: readonly string[];
  /** How high the lines of 密级 are, which stands at the top. */
  readonly marks: number;
  /** What stands at the foot of the text block, a line each. */
  readonly words: readonly string[];
  readonly picture: PictureSize | undefined;
  /** From the upper edge of the text block to the title. */
  readonly titleTop: number;
  /** From the title to the words. */
  readonly gap: number;
}

/** The size of a picture. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** The height that the style asks for, if the cover has no room for it. */
  readonly asked?: number;
}

/** The measures of a cover: a picture for which there is no room is made smaller. */
export function coverMeasures(volume: Volume, style: Style): CoverMeasures {
  const { title, cover, logo, properties } = volume;
  const { textWidth, textHeight, line } = measuresOf(style);
  const titleSize = points(style.text.volumeTitle.size);
  const lines = titleLines(title, textWidth / 20 / titleSize, [properties.subject]);
  const words = cover.flatMap((it) => ('children' in it ? [plainText(it.children)] : []));
  const titleHeight = Math.round(lines.length * titleSize * VOLUME_TITLE_LINE * 20);
  const classification = volumeClassification(volume);
  const marks = markLines(classification ? { classification } : {}) * line;
  const room = textHeight - titleHeight - words.length * line - LAST * line;
  const logoHeight = twips(style.volume.logoHeight);
  const scale = logo
    ? Math.min(1, textWidth / ((logoHeight * logo.width) / logo.height), (room - marks) / logoHeight)
    : 1;
  const height = logo ? logoHeight * scale : 0;
  const titleTop = Math.max(twips(style.volume.titleTop), Math.ceil(marks + height));
  return {
    marks,
    title: lines,
    words,
    picture: logo && {
      width: (height * logo.width) / logo.height,
      height,
      ...(scale < 1 && { asked: logoHeight }),
    },
    titleTop,
    gap: room - titleTop,
  };
}

/** Lines left free below the words of the cover, so that rounding never moves the last word line to another page. */
const LAST = 2;
