import type { Head } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import type { FlowBlock } from '../flow/block.ts';
import type { FlowInline } from '../flow/inline.ts';
import type { FlowParagraph, FlowTab } from '../flow/paragraph.ts';
import type { Rule } from '../flow/rule.ts';
import { millimetres, points, ruleWidth, twips } from '../style/measure.ts';
import { characterStyle, STYLE } from '../style/paragraph-styles.ts';
import { type Measures, marginsOf, measuresOf } from '../style/text-block.ts';
import { SIGNED_BY, type SignatoryRows, signatoryRows } from '../text/signatory-rows.ts';
import { letterheadOf } from './letterhead.ts';
import { numberRuns } from './number-runs.ts';
import { officialField } from './official-field.ts';
import { emptyLines, run, spacer, TAB, textParagraph } from './paragraphs.ts';

/**
 * 版头: 份号, 密级, 紧急程度, 发文机关标志, 发文字号 with 签发人, and the red rule (GB/T 9704-2012, 7.2). Without a letterhead only the
 * elements that the unit gives are drawn; without any, the document begins with its title. The empty lines below belong
 * to the title.
 */
export function headOf(head: Head, style: Style): FlowBlock[] {
  const measures = measuresOf(style);
  const marks = marksOf(head);
  const signed = signatoryRows(head, style);
  const number = numberOf(head, signed, style, measures);
  if (!head.letterhead) return [...marks, ...number];
  const used = marks.length * measures.line;
  if (head.letterhead.mode === 'preprinted') {
    // The rule is preprinted on the paper: several lines of 签发人 must begin higher.
    const above = Math.max(0, signed.rows.length - 1) * measures.line;
    const room = millimetres(head.letterhead.reserve) - marginsOf(style, 'upright').top - used - above;
    return [...marks, ...(room > 0 ? [spacer(room)] : []), ...number];
  }
  const room = twips(style.grid.halfLeading) + twips(style.head.letterheadTop) - used;
  return [
    ...marks,
    ...(room > 0 ? [spacer(room)] : []),
    ...letterheadOf(head.letterhead, style),
    ...emptyLines(style.head.numberGap),
    ...(number.length > 0 ? number : emptyLines(1, { rule: redRule(style) })),
  ];
}

/** 份号 is on the first line and 密级 on the second, even without 份号 (7.2.1 to 7.2.3). */
export function marksOf({ copyNumber, classification, urgency }: Head): FlowParagraph[] {
  const marks: FlowParagraph[] = [];
  if (copyNumber) marks.push(textParagraph(officialField('份号', copyNumber), STYLE.copyNumber));
  if (classification) {
    if (!copyNumber) marks.push(...emptyLines(1));
    marks.push(textParagraph(classificationRuns(classification), STYLE.classification));
  }
  if (urgency) marks.push(textParagraph(officialField('紧急程度', urgency), STYLE.urgency));
  return marks;
}

/** 密级★保密期限 (7.2.2). */
export function classificationRuns({ level, years }: NonNullable<Head['classification']>): FlowInline[] {
  if (years === undefined) return officialField('密级', level);
  return [...officialField('密级', level), run('★'), ...officialField('保密期限', `${years}年`)];
}

/**
 * 发文字号 in the middle; with 签发人, it is at the left of their last line, and the names are at the right (7.2.5, 7.2.6).
 */
function numberOf(
  { number, letterhead }: Head,
  { rows, columns }: SignatoryRows,
  style: Style,
  measures: Measures,
): FlowParagraph[] {
  const rule = letterhead?.mode === 'digital' ? { rule: redRule(style) } : {};
  if (rows.length === 0)
    return number ? [textParagraph(numberRuns(number), STYLE.number, { alignment: 'center', ...rule })] : [];
  const isAlone = rows.length === 1 && rows[0]?.length === 1;
  const place = (characters: number) => Math.round(characters * measures.character);
  const opening = (columns[0] ?? 0) - SIGNED_BY.length;
  // A single name ends at its place, so that it can be edited; of several names, each begins at its own place.
  const tabs: FlowTab[] = isAlone
    ? [{ at: measures.textWidth - place(style.head.signatoryIndent), alignment: 'right' }]
    : [opening, ...columns].map((it) => ({ at: place(Math.max(0, it)), alignment: 'left' }));
  return rows.map((names, row) => {
    const isFirst = row === 0;
    const isLast = row === rows.length - 1;
    return textParagraph(
      [
        ...(isLast
          ? [run('\u3000'.repeat(style.head.signatoryIndent)), ...(number ? numberRuns(number) : [])]
          : []),
        isFirst ? run(`\t${SIGNED_BY}`) : TAB,
        ...names.flatMap((text, column) => [
          ...(column > 0 || !isFirst ? [TAB] : []),
          ...officialField('签发人', [run(text, { style: characterStyle('signatory') })]),
        ]),
      ],
      STYLE.number,
      { alignment: 'left', keepNext: true, tabs, ...(isLast && rule) },
    );
  });
}

/** The rule is as wide as the text block, so it belongs to a paragraph without indents (7.2.7). */
export function redRule(style: Style): Rule {
  return {
    width: ruleWidth(style.head.ruleWidth),
    color: style.head.ruleColor,
    space: Math.max(0, Math.round(points(style.head.ruleGap) - UNDER_CHARACTERS)) * 20,
  };
}

/** From the foot of a 3号 character to the foot of its grid line, in pt; measured in a rendered page. */
const UNDER_CHARACTERS = 7;
