import type { Document } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { dateInWords } from '../../model/date.ts';
import type { FlowBlock } from '../flow/block.ts';
import type { FlowParagraph } from '../flow/paragraph.ts';
import type { FlowRow, FlowTable } from '../flow/table.ts';
import { recordLine } from '../style/between-rules.ts';
import { points, ruleWidth, twips } from '../style/measure.ts';
import { STYLE } from '../style/paragraph-styles.ts';
import { measuresOf } from '../style/text-block.ts';
import { officialField } from './official-field.ts';
import { anchor, run, TAB, textParagraph } from './paragraphs.ts';

/** 版记 before it is drawn: the paragraphs of each row, from the top; there is a rule between two rows. */
export type RecordRows = readonly (readonly FlowParagraph[])[];

/**
 * The content of 版记 (GB/T 9704-2012, 7.4): 抄送机关, with 主送机关 on the line above if they were moved here, then who printed
 * the document and when. Empty if the document gives none of it.
 *
 * @param addressees 主送机关 for which the first page has no room
 */
export function recordRows(
  { record: { copyTo, printedBy, printedOn } }: Pick<Document, 'record'>,
  addressees: readonly string[],
  style: Style,
): RecordRows {
  const { textWidth } = measuresOf(style);
  const character = points(style.text.record.size) * 20;
  const indent = Math.round(style.record.indent * character);
  const bodies = [
    ...(addressees.length > 0 ? [bodiesLine('主送', addressees, indent, Math.round(character))] : []),
    ...(copyTo.length > 0 ? [bodiesLine('抄送', copyTo, indent, Math.round(character))] : []),
  ];
  return [
    ...(bodies.length > 0 ? [bodies] : []),
    ...(printedBy || printedOn ? [[printLine(printedBy, printedOn, indent, textWidth)]] : []),
  ];
}

/**
 * 版记 at the foot of a page: a floating table, and its anchor, a paragraph of almost no height. The anchor is separate
 * because LibreOffice draws the anchor of a floating table, and the lines after it, without indents. The table's place
 * is given from the left edge of the paper, because only then LibreOffice lets a table as wide as the text float. Its
 * last row is invisible, as high as the last rule and the leading that the page's margin leaves out: so the last rule
 * is at the lower edge of the text block (7.4.1), and the table ends where the lines end.
 */
export function recordAtFoot(rows: RecordRows, style: Style): FlowBlock[] {
  const below = twips(style.grid.halfLeading) + twips(style.record.outerRule);
  return [{ ...tableWith(rows, style, below), place: { x: twips(style.page.left), y: 'foot' } }, anchor()];
}

/**
 * 版记 that does not fit on a page: an ordinary table, which continues on the next page. A floating one would run off the
 * paper.
 */
export const recordOverPages = (rows: RecordRows, style: Style): FlowBlock[] => [
  tableWith(rows, style, undefined),
  anchor(),
];

/** @param below the room under the last rule of one that is on one page, in twips; undefined for one that may be on two */
function tableWith(rows: RecordRows, style: Style, below: number | undefined): FlowTable {
  const { textWidth: width } = measuresOf(style);
  const { line: lineHeight, ...around } = recordLine(style);
  const rule = (width: string) => ({ width: ruleWidth(width), color: '000000' });
  const outer = rule(style.record.outerRule);
  const inner = rule(style.record.innerRule);
  const isWhole = below !== undefined;
  const hasFoot = isWhole && below > 0;
  const ruled = rows.map(
    (paragraphs, index): FlowRow => ({
      isWhole,
      cells: [
        {
          width,
          rules: {
            top: index === 0 ? outer : inner,
            bottom: index === rows.length - 1 ? outer : inner,
            left: 'none',
            right: 'none',
          },
          paragraphs: paragraphs.map((it) => ({ lineHeight, ...it })),
        },
      ],
    }),
  );
  const foot = (exact: number): FlowRow => ({
    isWhole: true,
    height: { exact },
    cells: [
      {
        width,
        rules: { top: outer, bottom: 'none', left: 'none', right: 'none' },
        paragraphs: [anchor()],
      },
    ],
  });
  return {
    type: 'table',
    columns: [width],
    place: 'left',
    padding: 0,
    around,
    rules: { top: outer, betweenRows: inner, ...(!hasFoot && { bottom: outer }) },
    rows: hasFoot ? [...ruled, foot(below)] : ruled,
  };
}

/**
 * 主送： or 抄送： and the bodies, with a full stop at the end; further lines begin below the character after the colon
 * (7.4.2), which a justified first line would move.
 */
function bodiesLine(
  opening: '主送' | '抄送',
  bodies: readonly string[],
  indent: number,
  character: number,
): FlowParagraph {
  const hanging = (opening.length + 1) * character;
  return textParagraph(
    [run(`${opening}：`), ...officialField(`${opening}机关`, bodies.join('，')), run('。')],
    STYLE.record,
    { alignment: 'left', indent: { left: indent + hanging, right: indent, first: -hanging } },
  );
}

/** 印发机关 at the left, 印发日期 with 印发 at the right (7.4.3). */
function printLine(
  by: string | undefined,
  on: string | undefined,
  indent: number,
  textWidth: number,
): FlowParagraph {
  return textParagraph(
    [
      ...(by ? officialField('印发机关', by) : []),
      ...(on ? [TAB, ...officialField('印发日期', dateInWords(on)), run('印发')] : []),
    ],
    STYLE.record,
    {
      alignment: 'left',
      indent: { left: indent, right: indent },
      tabs: [{ at: textWidth - indent, alignment: 'right' }],
    },
  );
}
