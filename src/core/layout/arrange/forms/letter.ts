import type { Head } from '../../../document/document.ts';
import type { Style } from '../../../generated/style.ts';
import type { FlowParagraph } from '../../flow/paragraph.ts';
import type { FlowSection } from '../../flow/section.ts';
import type { FlowSheet } from '../../flow/sheet.ts';
import { millimetres, points, twips } from '../../style/measure.ts';
import { pageNumberLine } from '../../style/page-number-line.ts';
import { characterStyle, STYLE } from '../../style/paragraph-styles.ts';
import { marginsOf, measuresOf } from '../../style/text-block.ts';
import { ems } from '../../text/width.ts';
import { classificationRuns } from '../head.ts';
import { numberRuns } from '../number-runs.ts';
import { officialField } from '../official-field.ts';
import { footerDistance, pageNumber } from '../page-number.ts';
import { SPARE_HEIGHT } from '../paper.ts';
import { anchor, run, spacer, TAB, textParagraph } from '../paragraphs.ts';
import { ruleAtFoot, ruleBelowMark, ruleHeight, ruleLeft } from './double-rule.ts';

/**
 * 信函 (GB/T 9704-2012, 10.1). The mark and the first double rule are in the header of the first page, which pushes the
 * text down to its first line. The second rule is in the footer of that page. On a letter's first page the text goes
 * further down than on the others: to the second rule. So the lower margin is that of the first page, and on other
 * pages the footer, which holds the page number, is higher by the difference.
 */

/** The settings that differ in the section of a letter. */
export type LetterSection = Required<Pick<FlowSection, 'headers' | 'footers' | 'hasOwnFirst' | 'sheet'>>;

/** The first page of a letter, in twips. */
interface FirstPage {
  /** From the top of the paper to the first line below the rule. */
  readonly top: number;
  /** From there to the title, without the lines between. */
  readonly titleGap: number;
  /** The height for text; a whole number of lines. */
  readonly height: number;
}

/**
 * The height of the mark's line, in ems of its type: renderers put the baseline of a line of exact height at four
 * fifths of it.
 */
const MARK_LINE = 1.05;
/** From the top of that line to the upper and the lower edge of its characters. */
const MARK_TOP = 0;
const MARK_FOOT = 0.92;

/** From the edges of the paper to header and footer. */
const HEADER = millimetres(12.5);
const FOOTER = millimetres(10);

/** The measures of a letter's first page. */
function firstPageOf(head: Head, style: Style): FirstPage {
  const { letter, page, text, grid } = style;
  const { line } = measuresOf(style);
  const lead = twips(style.grid.halfLeading);
  const rules = ruleHeight(style);
  const top =
    head.letterhead?.mode === 'preprinted'
      ? millimetres(head.letterhead.reserve)
      : twips(letter.markTop) +
        markHeight(style) +
        twips(letter.ruleGap) +
        rules +
        twips(letter.textGap) -
        lead;
  const foot = twips(page.height) - twips(letter.footRule) - rules - twips(letter.textGap) + lead;
  const over = (foot - top) % line;
  const least = titleLead(points(grid.linePitch) * 20, points(text.title.size) * 20);
  const widest = letter.titleGap * line;
  const titleGap = nearest(over, line, widest - lead - least, widest);
  return { top, titleGap, height: Math.ceil((foot - top) / line) * line };
}

/** From the top of a line of exact height to the top of its characters. */
const titleLead = (line: number, size: number): number => Math.round(0.8 * line - 0.84 * size);

const markHeight = ({ text }: Style): number =>
  Math.round(points(text.letterMark.size) * 20 * (MARK_FOOT - MARK_TOP));

/** Of the lengths `over` plus a whole number of lines: the one nearest to the middle between `from` and `to`. */
function nearest(over: number, line: number, from: number, to: number): number {
  const middle = (from + to) / 2;
  return Math.max(1, Math.round((middle - over) / line) * line + over);
}

/**
 * Headers, footers and margins of a letter's first section.
 *
 * @param paper the sheets of other documents
 * @param spareLines how many lines its first page leaves free at its foot
 */
export function letterSection(head: Head, style: Style, paper: FlowSheet, spareLines = 0): LetterSection {
  const { page } = style;
  const { top, height } = firstPageOf(head, style);
  const drawn = head.letterhead?.mode === 'digital' ? head.letterhead.names[0] : undefined;
  const foot = twips(page.height) - top - height - SPARE_HEIGHT;
  const end = spareLines > 0 ? spacer(foot - FOOTER + spareLines * measuresOf(style).line) : anchor();
  return {
    hasOwnFirst: true,
    sheet: { ...paper, margins: { ...paper.margins, bottom: foot }, header: HEADER, footer: FOOTER },
    headers: {
      first: drawn === undefined ? [spacer(top - HEADER)] : letterHeader(drawn, top, style),
      odd: [anchor()],
      even: [anchor()],
    },
    footers: {
      first: drawn === undefined ? [end] : [ruleAtFoot(style), end],
      odd: numberAbove('odd', style),
      even: numberAbove('even', style),
    },
  };
}

function letterHeader(name: string, top: number, style: Style): FlowParagraph[] {
  const { letter, text } = style;
  const size = points(text.letterMark.size);
  const em = size * 20;
  const line = Math.round(em * MARK_LINE);
  const above = twips(letter.markTop) - HEADER - Math.round(em * MARK_TOP);
  const toRule = Math.round(em * MARK_FOOT) + twips(letter.ruleGap) - line;
  const scale = Math.min(100, Math.floor((twips(letter.ruleLength) / (ems(name) * em)) * 100));
  const below = top - HEADER - above - line - toRule - ruleHeight(style);
  const left = ruleLeft(style);
  return [
    spacer(above),
    textParagraph(officialField('发文机关标志', [run(name, { scale })]), STYLE.letterMark, {
      lineHeight: line,
      indent: { left: left - twips(style.page.left), right: left - twips(style.page.right) },
    }),
    ...ruleBelowMark(toRule, style),
    spacer(Math.max(1, below)),
  ];
}

/** The page number at its usual place, with room above it, so that the text ends where it ends in every document. */
function numberAbove(side: 'odd' | 'even', style: Style): FlowParagraph[] {
  const below = footerDistance(style) - FOOTER;
  const above = marginsOf(style, 'upright').bottom - footerDistance(style) - pageNumberLine(style);
  return [spacer(Math.max(1, above)), pageNumber(side, style), spacer(Math.max(1, below))];
}

/**
 * What is between the first rule and the title: 份号, 密级 and 紧急程度 at the left, each on a line, 发文字号 at the right of the
 * first line, and the distance to the title.
 *
 * @param raised how much higher the title begins than on the grid, in twips
 */
export function letterHead(head: Head, style: Style, raised: number): FlowParagraph[] {
  return [...elementsOf(head, style), spacer(Math.max(1, firstPageOf(head, style).titleGap - raised))];
}

/**
 * Measures of a letter's first page, in twips: what is above its title, the height for text, and where the text ends.
 */
export function letterPage(
  head: Head,
  style: Style,
): { readonly aboveTitle: number; readonly textHeight: number; readonly foot: number } {
  const { top, titleGap, height } = firstPageOf(head, style);
  return {
    aboveTitle: elementsOf(head, style).length * measuresOf(style).line + titleGap,
    textHeight: height,
    foot: top + height,
  };
}

function elementsOf(head: Head, style: Style): FlowParagraph[] {
  const { copyNumber, classification, urgency, number } = head;
  const marks = [
    ...(copyNumber ? [{ runs: officialField('份号', copyNumber), style: STYLE.copyNumber }] : []),
    ...(classification ? [{ runs: classificationRuns(classification), style: STYLE.classification }] : []),
    ...(urgency ? [{ runs: officialField('紧急程度', urgency), style: STYLE.urgency }] : []),
  ];
  const [first, ...rest] = marks;
  if (!first) return number ? [textParagraph(numberRuns(number), STYLE.number, { alignment: 'right' })] : [];
  return [
    number
      ? textParagraph([...first.runs, TAB, ...numberRuns(number, characterStyle('number'))], first.style, {
          alignment: 'left',
          tabs: [{ at: measuresOf(style).textWidth, alignment: 'right' }],
        })
      : textParagraph(first.runs, first.style),
    ...rest.map((it) => textParagraph(it.runs, it.style)),
  ];
}
