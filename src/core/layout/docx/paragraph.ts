import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type IFrameOptions,
  type IIndentAttributesProperties,
  LeaderType,
  Paragraph,
  TabStopType,
} from 'docx';
import type { Alignment, FlowParagraph, FlowTab, Indent } from '../flow/paragraph.ts';
import type { Rule } from '../flow/rule.ts';
import { runsOf } from './runs.ts';
import { EIGHTH, HALF_POINT, POINT } from './units.ts';
import type { Writing } from './writing.ts';

/**
 * A paragraph as the library holds it.
 *
 * @param frame what puts it at a place of its own
 */
export function writtenParagraph(it: FlowParagraph, writing: Writing, frame?: IFrameOptions): Paragraph {
  const { alignment, indent, tabs, lineHeight, after, keepNext, keepsTwo, outline, rule, endSize } = it;
  return new Paragraph({
    style: it.style,
    ...(frame && { frame }),
    ...(alignment && { alignment: ALIGNMENTS[alignment] }),
    ...(indent && { indent: indentOf(indent) }),
    ...(tabs && { tabStops: tabs.map(tabOf) }),
    ...((lineHeight ?? after) !== undefined && {
      spacing: {
        ...(lineHeight !== undefined && { line: lineHeight, lineRule: 'exact' as const }),
        ...(after !== undefined && { after }),
      },
    }),
    ...(keepNext !== undefined && { keepNext }),
    ...(keepsTwo && { widowControl: true }),
    ...(it.breaksPage && { pageBreakBefore: true }),
    ...(outline !== undefined && { outlineLevel: outline }),
    ...(rule && { border: { bottom: borderOf(rule) } }),
    ...(endSize !== undefined && { run: { size: endSize / HALF_POINT } }),
    children: runsOf(it.children, writing),
  });
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justified: AlignmentType.BOTH,
  distributed: AlignmentType.DISTRIBUTE,
} as const satisfies Record<Alignment, string>;

const indentOf = ({ left, right, first }: Indent): IIndentAttributesProperties => ({
  ...(left !== undefined && { left }),
  ...(right !== undefined && { right }),
  ...(first !== undefined && (first < 0 ? { hanging: -first } : { firstLine: first })),
});

const tabOf = ({ at, alignment, leader }: FlowTab) => ({
  type: TABS[alignment],
  position: at,
  ...(leader && { leader: LeaderType.MIDDLE_DOT }),
});

const TABS = { left: TabStopType.LEFT, center: TabStopType.CENTER, right: TabStopType.RIGHT } as const;

/** A rule as a border. */
export const borderOf = ({ width, color, space }: Rule): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size: width / EIGHTH,
  color,
  ...(space !== undefined && { space: space / POINT }),
});
