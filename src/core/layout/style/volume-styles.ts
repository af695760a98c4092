import type { Style } from '../../generated/style.ts';
import { points, twips } from './measure.ts';
import { type ParagraphStyle, STYLE } from './paragraph-styles.ts';
import { measuresOf } from './text-block.ts';

/** The line height of the cover's title, in ems. */
export const VOLUME_TITLE_LINE = 1.5;

/** The height of the running head's line in twips: the font and the room for the rule. */
export function runningHeadLine(style: Style): number {
  return Math.round(points(style.text.runningHead.size) * 1.4 * 20);
}

/** The paragraph styles used only by volumes. */
export function volumeStyles(style: Style): ParagraphStyle[] {
  const { line } = measuresOf(style);
  const titleLine = Math.round(points(style.text.volumeTitle.size) * VOLUME_TITLE_LINE * 20);
  return [
    {
      id: STYLE.volumeTitle,
      name: '汇编标题',
      role: 'volumeTitle',
      format: { offGrid: true, exactLine: titleLine, alignment: 'center', outline: 9 },
    },
    {
      id: STYLE.coverText,
      name: '封面文字',
      role: 'coverText',
      format: { offGrid: true, exactLine: line, alignment: 'center' },
    },
    {
      id: STYLE.coverPicture,
      name: '封面图片',
      role: 'coverText',
      format: { offGrid: true, alignment: 'center' },
    },
    {
      id: STYLE.contentsTitle,
      name: 'TOC Heading',
      role: 'contentsTitle',
      format: { keepNext: true, offGrid: true, exactLine: line, alignment: 'center', outline: 9 },
    },
    {
      id: STYLE.contents1,
      name: 'toc 1',
      role: 'contents1',
      format: { offGrid: true, exactLine: line, alignment: 'left' },
    },
    {
      id: STYLE.contents2,
      name: 'toc 2',
      role: 'contents2',
      format: {
        offGrid: true,
        exactLine: line,
        alignment: 'left',
      },
    },
    {
      id: STYLE.runningHead,
      name: 'header',
      role: 'runningHead',
      format: { offGrid: true, exactLine: runningHeadLine(style), alignment: 'center' },
    },
  ];
}

/** The distance from the top of the paper to the running head's line, in twips. */
export function headerDistance(style: Style): number {
  return twips(style.page.top) - twips(style.volume.runningHeadDistance) - runningHeadLine(style);
}
