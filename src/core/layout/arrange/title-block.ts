import type { Style } from '../../generated/style.ts';
import type { FlowParagraph } from '../flow/paragraph.ts';
import { twips } from '../style/measure.ts';
import { measuresOf } from '../style/text-block.ts';
import { emptyLines, type Setting, spacer } from './paragraphs.ts';

/** How many empty lines of the grid are around a title. */
export interface Gaps {
  /** 0 if the title begins the page. */
  readonly above: number;
  readonly below: number;
}

/** The room of a title; its lines have a pitch of their own. */
export interface TitleRoom {
  /** How many lines of the grid it takes. */
  readonly lines: number;
  /** The height of the empty lines directly above and below it, in twips; without such lines, the room to add there. */
  readonly above: number;
  readonly below: number;
}

/**
 * A title takes the whole number of grid lines that is nearest to its height, and is centred in them. The difference is
 * added to or taken from the empty lines around it, so that the lines below are on the grid again. At the top of a page
 * only the empty line below changes.
 *
 * @param count the number of the title's lines
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

/**
 * From the top of some lines to the middle between their first and last baseline: renderers put the baseline of a line
 * of exact height at four fifths of it.
 */
const baselines = (pitch: number, count: number) => pitch * 0.8 + ((count - 1) * pitch) / 2;

/** The part of its height that an empty line must keep. */
const LEAST = 0.5;

/**
 * The empty lines around a title.
 *
 * @param count the number of the title's lines
 */
export function gapsAround(
  count: number,
  gaps: Gaps,
  style: Style,
  setting: Setting = {},
): {
  readonly above: FlowParagraph[];
  readonly below: FlowParagraph[];
  /** How much higher the title begins than on the grid, in twips. */
  readonly raised: number;
} {
  const room = titleRoom(count, gaps, style);
  const { line } = measuresOf(style);
  const near = (height: number) => (height === line ? emptyLines(1, setting) : [spacer(height, setting)]);
  return {
    raised: gaps.above > 0 ? line - room.above : 0,
    above: gaps.above > 0 ? [...emptyLines(gaps.above - 1, setting), ...near(room.above)] : [],
    below: room.below > 0 ? [...near(room.below), ...emptyLines(gaps.below - 1, setting)] : [],
  };
}
