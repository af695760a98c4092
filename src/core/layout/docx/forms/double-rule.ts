import {
  BorderStyle,
  OverlapType,
  Paragraph,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Style } from '../../../generated/style.ts';
import { eighths, twips } from '../../style/measure.ts';
import { STYLE } from '../../style/paragraph-styles.ts';
import { NO_BORDERS } from '../no-borders.ts';

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
export function ruleBelowMark(above: number, style: Style): Paragraph[] {
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
export function ruleAtFoot(style: Style): Table {
  const { letter, page } = style;
  const length = twips(letter.ruleLength);
  const width = { size: length, type: WidthType.DXA };
  return new Table({
    layout: TableLayoutType.FIXED,
    width,
    indent: { size: 0, type: WidthType.DXA },
    columnWidths: [length],
    margins: { left: 0, right: 0, marginUnitType: WidthType.DXA },
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: ruleLeft(style),
      verticalAnchor: TableAnchorType.PAGE,
      absoluteVerticalPosition: twips(page.height) - twips(letter.footRule) - ruleHeight(style) - 1,
      overlap: OverlapType.NEVER,
    },
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        children: [
          new TableCell({
            width,
            children: [
              line(1, letter.thinRule, style),
              line(twips(letter.betweenRules), letter.thickRule, style),
            ],
          }),
        ],
      }),
    ],
  });
}

/** A paragraph of an exact height with a line below it. */
function line(
  height: number,
  width: string,
  style: Style,
  indent?: { readonly left: number; readonly right: number },
): Paragraph {
  return new Paragraph({
    style: STYLE.letterMark,
    spacing: { line: height, lineRule: 'exact' },
    ...(indent && { indent }),
    border: {
      bottom: { style: BorderStyle.SINGLE, size: eighths(width), color: style.head.ruleColor, space: 0 },
    },
    run: { size: 2 },
  });
}
