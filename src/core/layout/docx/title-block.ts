import type { IParagraphOptions, Paragraph } from 'docx';
import type { Style } from '../../generated/style.ts';
import { twips } from '../style/measure.ts';
import { measuresOf } from '../style/text-block.ts';
import { emptyLines, spacer } from './paragraphs.ts';

/** How many empty lines of the grid stand around a title. */
export interface Gaps {
  /** None where the title begins the page. */
  readonly above: number;
  readonly below: number;
}

/** The room of a title whose lines have a pitch of their own. */
export interface TitleRoom {
  /** How many lines of the grid it takes. */
  readonly lines: number;
  /** How high the empty lines next to it are, above and below, twips; where there are none, what is to be put there. */
  readonly above: number;
  readonly below: number;
}

/**
 * A title takes so many whole lines of the grid as come nearest to its height, and stands in their middle: what it has more
 * or less, the empty lines around it give or take, so that the lines below are on the grid again. At the head of a page the
 * empty line below it does so alone.
 *
 * @param count of the title's lines
 */
export function titleRoom(count: number, gaps: Gaps, style: Style): TitleRoom {
  const { line } = measuresOf(style);
  const pitch = twips(style.title.linePitch);
  const height = count * pitch;
  const room = (lines: number): TitleRoom => {
    const up = gaps.above > 0 ? Math.round(baselines(pitch, count) - baselines(line, lines)) : 0;
    return {
      lines,
      above: gaps.above > 0 ? line - up : 0,
      below: (gaps.below > 0 ? line : 0) + lines * line - height + up,
    };
  };
  const least = Math.ceil(height / line);
  const nearest = room(gaps.below > 0 ? Math.max(1, Math.round(height / line)) : least);
  return gaps.below > 0 && Math.min(nearest.above || line, nearest.below) < LEAST * line
    ? room(least)
    : nearest;
}

/** How far below the upper edge of lines the middle of their baselines is: renderers put that of an exact line at four fifths. */
const baselines = (pitch: number, count: number) => pitch * 0.8 + ((count - 1) * pitch) / 2;

/** An empty line keeps so much of its height. */
const LEAST = 0.5;

/**
 * The empty lines around a title.
 *
 * @param count of the title's lines
 */
export function gapsAround(
  count: number,
  gaps: Gaps,
  style: Style,
  options: IParagraphOptions = {},
): {
  readonly above: Paragraph[];
  readonly below: Paragraph[];
  /** How much higher the title begins than a line of the grid would, twips. */
  readonly raised: number;
} {
  const room = titleRoom(count, gaps, style);
  const { line } = measuresOf(style);
  const near = (height: number) => (height === line ? emptyLines(1, options) : [spacer(height, options)]);
  return {
    raised: gaps.above > 0 ? line - room.above : 0,
    above: gaps.above > 0 ? [...emptyLines(gaps.above - 1, options), ...near(room.above)] : [],
    below: room.below > 0 ? [...near(room.below), ...emptyLines(gaps.below - 1, options)] : [],
  };
}
