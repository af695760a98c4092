import type { Attendance, Document } from '../../../document/document.ts';
import type { Style } from '../../../generated/style.ts';
import { dateInWords } from '../../../model/date.ts';
import type { FlowBlock } from '../../flow/block.ts';
import type { FlowParagraph } from '../../flow/paragraph.ts';
import { millimetres, twips } from '../../style/measure.ts';
import { characterStyle, STYLE } from '../../style/paragraph-styles.ts';
import { marginsOf, measuresOf } from '../../style/text-block.ts';
import { peopleText } from '../../text/elements.ts';
import { marksOf, redRule } from '../head.ts';
import { letterheadOf } from '../letterhead.ts';
import { numberRuns } from '../number-runs.ts';
import { officialField } from '../official-field.ts';
import { emptyLines, run, spacer, TAB, textParagraph } from '../paragraphs.ts';

/**
 * What is above the title of minutes (GB/T 9704-2012, 10.3): the mark at its usual place; below it, as offices arrange
 * what the standard leaves open, the number in the middle, then the issuer at the left and the date at the right, above
 * the rule.
 */
export function minutesHead(
  { head, signature: { issuers, date } }: Pick<Document, 'head' | 'signature'>,
  style: Style,
): FlowBlock[] {
  const { line, character, textWidth } = measuresOf(style);
  const { letterhead, number } = head;
  const isDrawn = letterhead?.mode === 'digital';
  const marks = marksOf(head);
  const top =
    letterhead?.mode === 'preprinted'
      ? millimetres(letterhead.reserve) - marginsOf(style, 'upright').top
      : twips(style.grid.halfLeading) + twips(style.head.letterheadTop);
  const room = top - marks.length * line;
  const indent = style.head.signatoryIndent;
  return [
    ...marks,
    ...(room > 0 ? [spacer(room)] : []),
    ...(isDrawn ? [...letterheadOf(letterhead, style), ...emptyLines(style.head.numberGap)] : []),
    ...(number ? [textParagraph(numberRuns(number), STYLE.number, { alignment: 'center' })] : []),
    textParagraph(
      [
        run('\u3000'.repeat(indent)),
        ...(issuers.length > 0 ? officialField('发文机关署名', issuers.join('、')) : []),
        ...(date ? [TAB, ...officialField('成文日期', dateInWords(date))] : []),
      ],
      STYLE.number,
      {
        alignment: 'left',
        tabs: [{ at: textWidth - indent * character, alignment: 'right' }],
        ...(isDrawn && { rule: redRule(style) }),
      },
    ),
  ];
}

/**
 * The persons at the meeting: 出席, 请假 and 列席, each a paragraph, below an empty line. Further lines begin below the first
 * character after the colon (10.3).
 *
 * @param keepLast keeps the last paragraph with what follows
 */
export function attendanceOf(
  attendance: readonly Attendance[],
  style: Style,
  keepLast: boolean,
): FlowParagraph[] {
  if (attendance.length === 0) return [];
  const { character } = measuresOf(style);
  const { attendanceGap, attendanceIndent } = style.minutes;
  return [
    ...emptyLines(attendanceGap, { keepNext: true }),
    ...attendance.map(({ label, people }, index) => {
      const opening = `${label}：`;
      return textParagraph(
        [
          run(opening, { style: characterStyle('attendanceLabel') }),
          ...officialField(label, peopleText(people)),
        ],
        STYLE.attendance,
        {
          keepNext: keepLast || index < attendance.length - 1,
          indent: {
            left: Math.round((attendanceIndent + opening.length) * character),
            first: -opening.length * character,
          },
        },
      );
    }),
  ];
}
