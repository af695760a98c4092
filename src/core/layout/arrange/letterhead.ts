import type { Letterhead } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import type { FlowBlock } from '../flow/block.ts';
import type { Alignment, FlowParagraph } from '../flow/paragraph.ts';
import type { FlowTable } from '../flow/table.ts';
import { points } from '../style/measure.ts';
import { STYLE } from '../style/paragraph-styles.ts';
import { measuresOf } from '../style/text-block.ts';
import { ems } from '../text/width.ts';
import { officialField } from './official-field.ts';
import { textParagraph } from './paragraphs.ts';

type Drawn = Extract<Letterhead, { mode: 'digital' }>;

/**
 * In a line of this height (in type sizes), the upper edge of the characters is at the top of the line: renderers put
 * the baseline of a line of exact height at four fifths of it, and a Chinese character reaches 0.84 em above the
 * baseline.
 */
const LINE = 1.05;

/**
 * 发文机关标志: one name centred, or the names of a joint issue stacked with 文件 at their right, centred vertically (GB/T
 * 9704-2012, 7.2.4). The type size is that of the style, or smaller if the name would not fit in the text block.
 */
export function letterheadOf({ names, suffix }: Drawn, style: Style): FlowBlock[] {
  const { textWidth } = measuresOf(style);
  const widest =
    Math.max(...names.map(ems)) + (suffix || names.length > 1 ? ems(suffix ?? '') + GAP + 2 * SPARE : 0);
  const fitting = textWidth / 20 / widest;
  const stacked = points(style.head.letterheadMaximumHeight) / names.length / LINE;
  const size = Math.floor(Math.min(points(style.text.letterhead.size), fitting, stacked) * 2) / 2;
  if (names.length === 1 && !suffix) return [line(names[0] as string, size, 'center', true)];
  return [stack(names, suffix, size, textWidth)];
}

/** Between stacked names and 文件, in ems. */
const GAP = 0.5;

/** Extra width of a column, so that no rounding of a renderer breaks a name; in ems. */
const SPARE = 0.1;

/** @param size in points */
function line(text: string, size: number, alignment: Alignment, isName: boolean): FlowParagraph {
  const run = { type: 'text', text, size: Math.round(size * 2) * 10 } as const;
  return textParagraph(isName ? officialField('发文机关标志', [run]) : [run], STYLE.letterhead, {
    alignment,
    lineHeight: Math.round(size * LINE * 20),
  });
}

function stack(
  names: readonly string[],
  suffix: string | undefined,
  size: number,
  textWidth: number,
): FlowTable {
  const em = size * 20;
  const left = Math.ceil((Math.max(...names.map(ems)) + SPARE + GAP) * em);
  const right = suffix ? Math.ceil((ems(suffix) + SPARE) * em) : 0;
  return {
    type: 'table',
    place: 'center',
    width: Math.min(left + right, textWidth),
    columns: suffix ? [left, right] : [left],
    padding: 0,
    rules: {},
    rows: names.map((name, index) => ({
      isWhole: true,
      cells: [
        {
          width: left,
          padding: { left: 0, right: Math.round(GAP * em) },
          paragraphs: [line(name, size, 'distributed', true)],
        },
        ...(suffix && index === 0
          ? [
              {
                width: right,
                padding: { left: 0, right: 0 },
                rowSpan: names.length,
                align: 'center' as const,
                paragraphs: [line(suffix, size, 'center', false)],
              },
            ]
          : []),
      ],
    })),
  };
}
