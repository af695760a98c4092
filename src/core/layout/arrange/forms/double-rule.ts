import type { Style } from '../../../generated/style.ts';
import type { FlowParagraph } from '../../flow/paragraph.ts';
import type { FlowTable } from '../../flow/table.ts';
import { ruleWidth, twips } from '../../style/measure.ts';
import { STYLE } from '../../style/paragraph-styles.ts';
import { LEAST_SIZE, textParagraph } from '../paragraphs.ts';

/*
 * Double rules: a thick and a thin line. OOXML has borders with both lines (thickThinSmallGap and the like), but
 * programs differ in which line they draw on top, and the two widths cannot be set separately. So each line is the
 * lower border of a paragraph.
 */

/** The height of a double rule, in twips. */
export const ruleHeight = ({ letter }: Style): number =>
  twips(letter.thickRule) + twips(letter.betweenRules) + twips(letter.thinRule);

/** The distance from the left edge of the paper to the centred rules, in twips. */
export const ruleLeft = ({ page, letter }: Style): number =>
  Math.round((twips(page.width) - twips(letter.ruleLength)) / 2);

/**
 * The rule below the mark, the thick line above the thin one.
 *
 * @param above the distance from what is above to the thick line, in twips; at least 1
 */
export function ruleBelowMark(above: number, style: Style): FlowParagraph[] {
  const { letter } = style;
  const left = ruleLeft(style);
  const indent = { left: left - twips(style.page.left), right: left - twips(style.page.right) };
  return [
    line(above, letter.thickRule, style, indent),
    line(twips(letter.betweenRules), letter.thinRule, style, indent),
  ];
}

/**
 * The rule at the foot of the page, the thin line above the thick one. It is in a floating table: in the footer itself
 * it would take room from the text above, whose height is a number of lines.
 */
export function ruleAtFoot(style: Style): FlowTable {
  const { letter, page } = style;
  const width = twips(letter.ruleLength);
  return {
    type: 'table',
    columns: [width],
    place: {
      x: ruleLeft(style),
      y: twips(page.height) - twips(letter.footRule) - ruleHeight(style) - 1,
    },
    padding: 0,
    rules: {},
    rows: [
      {
        cells: [
          {
            width,
            paragraphs: [
              line(1, letter.thinRule, style),
              line(twips(letter.betweenRules), letter.thickRule, style),
            ],
          },
        ],
      },
    ],
  };
}

/** A paragraph of an exact height with a line below it. */
function line(
  height: number,
  width: string,
  style: Style,
  indent?: { readonly left: number; readonly right: number },
): FlowParagraph {
  return textParagraph([], STYLE.letterMark, {
    lineHeight: height,
    ...(indent && { indent }),
    rule: { width: ruleWidth(width), color: style.head.ruleColor, space: 0 },
    endSize: LEAST_SIZE,
  });
}
