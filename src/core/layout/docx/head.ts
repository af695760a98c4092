import { AlignmentType, BorderStyle, Paragraph, Tab, type Table, TabStopType, TextRun } from 'docx';
import type { Head } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { eighths, millimetres, points, twips } from '../style/measure.ts';
import { characterStyle, STYLE } from '../style/paragraph-styles.ts';
import { type Measures, marginsOf, measuresOf } from '../style/text-block.ts';
import { SIGNED_BY, type SignatoryRows, signatoryRows } from '../text/signatory-rows.ts';
import { letterheadOf } from './letterhead.ts';
import { numberRuns } from './number-runs.ts';
import { officialField } from './official-fields.ts';
import { emptyLines, spacer, textParagraph } from './paragraphs.ts';

/**
 * 版头: 份号, 密级, 紧急程度, 发文机关标志, 发文字号 with 签发人, and the red rule (GB/T 9704-2012, 7.2). Without a letterhead only the
 * elements that the unit gives are drawn; without any, the document begins with its title. The empty lines below belong
 * to the title.
 */
export function headOf(head: Head, style: Style): (Paragraph | Table)[] {
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
    ...(number.length > 0 ? number : emptyLines(1, { border: { bottom: redRule(style) } })),
  ];
}

/** 份号 is on the first line and 密级 on the second, even without 份号 (7.2.1 to 7.2.3). */
export function marksOf({ copyNumber, classification, urgency }: Head): Paragraph[] {
  const marks: Paragraph[] = [];
  if (copyNumber) marks.push(textParagraph(officialField('份号', copyNumber), STYLE.copyNumber));
  if (classification) {
    if (!copyNumber) marks.push(...emptyLines(1));
    marks.push(textParagraph(classificationRuns(classification), STYLE.classification));
  }
  if (urgency) marks.push(textParagraph(officialField('紧急程度', urgency), STYLE.urgency));
  return marks;
}

/** 密级★保密期限 (7.2.2). */
export function classificationRuns({ level, years }: NonNullable<Head['classification']>): TextRun[] {
  if (years === undefined) return officialField('密级', level);
  return [...officialField('密级', level), new TextRun('★'), ...officialField('保密期限', `${years}年`)];
}

/**
 * 发文字号 in the middle; with 签发人, it is at the left of their last line, and the names are at the right (7.2.5, 7.2.6).
 */
function numberOf(
  { number, letterhead }: Head,
  { rows, columns }: SignatoryRows,
  style: Style,
  measures: Measures,
): Paragraph[] {
  const border = letterhead?.mode === 'digital' ? { border: { bottom: redRule(style) } } : {};
  if (rows.length === 0)
    return number
      ? [textParagraph(numberRuns(number), STYLE.number, { alignment: AlignmentType.CENTER, ...border })]
      : [];
  const isAlone = rows.length === 1 && rows[0]?.length === 1;
  const place = (characters: number) => Math.round(characters * measures.character);
  const opening = (columns[0] ?? 0) - SIGNED_BY.length;
  // A single name ends at its place, so that it can be edited; of several names, each begins at its own place.
  const tabStops = isAlone
    ? [
        {
          type: TabStopType.RIGHT,
          position: measures.textWidth - place(style.head.signatoryIndent),
        },
      ]
    : [opening, ...columns].map((it) => ({ type: TabStopType.LEFT, position: place(Math.max(0, it)) }));
  return rows.map((names, row) => {
    const isFirst = row === 0;
    const isLast = row === rows.length - 1;
    return new Paragraph({
      style: STYLE.number,
      alignment: AlignmentType.LEFT,
      keepNext: true,
      tabStops,
      children: [
        ...(isLast
          ? [new TextRun('\u3000'.repeat(style.head.signatoryIndent)), ...(number ? numberRuns(number) : [])]
          : []),
        new TextRun({ children: isFirst ? [new Tab(), SIGNED_BY] : [new Tab()] }),
        ...names.flatMap((text, column) => [
          ...(column > 0 || !isFirst ? [new TextRun({ children: [new Tab()] })] : []),
          ...officialField('签发人', [new TextRun({ text, style: characterStyle('signatory') })]),
        ]),
      ],
      ...(isLast && border),
    });
  });
}

/** The rule is as wide as the text block, so it belongs to a paragraph without indents (7.2.7). */
export function redRule(style: Style) {
  return {
    style: BorderStyle.SINGLE,
    size: eighths(style.head.ruleWidth),
    color: style.head.ruleColor,
    space: Math.max(0, Math.round(points(style.head.ruleGap) - UNDER_CHARACTERS)),
  };
}

/** From the foot of a 3号 character to the foot of its grid line, in pt; measured in a rendered page. */
const UNDER_CHARACTERS = 7;
