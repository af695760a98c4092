import type { Inline, Table as TableBlock } from '../../document/document.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Style } from '../../generated/style.ts';
import type { FlowParagraph } from '../flow/paragraph.ts';
import type { FlowRow, FlowTable } from '../flow/table.ts';
import type { Numbering } from '../numbering/number.ts';
import { cellMargins } from '../style/between-rules.ts';
import { ruleWidth, twips } from '../style/measure.ts';
import { STYLE } from '../style/paragraph-styles.ts';
import { measuresOf, type Sheet } from '../style/text-block.ts';
import { dateScale, leadsWithDate } from '../text/cell-dates.ts';
import { columnWidths } from '../text/column-widths.ts';
import { unitText } from '../text/elements.ts';
import { runsOf, textParagraph } from './paragraphs.ts';
import { splitWhereHigh } from './split-rows.ts';

/**
 * A ruled table as wide as the text block; its header is repeated on each page, and only a row that takes much of a page
 * is split.
 */
export function tableOf(table: TableBlock, style: Style, sheet: Sheet): FlowTable {
  const { textWidth } = measuresOf(style, sheet);
  const texts = [table.header, ...table.rows].map((row) => row.map(plainText));
  const em = twips(style.text.tableCell.size);
  const columns = columnWidths(texts, textWidth, em);
  const rule = { width: ruleWidth(style.table.rule), color: '000000' };
  const padding = twips(style.table.padding);
  const scales = columns.map((width, column) =>
    dateScale(
      texts.map((it) => it[column] ?? ''),
      (width - 2 * padding - ROUNDING) / em,
    ),
  );
  const row = (cells: readonly (readonly Inline[])[], isHeader: boolean): FlowRow => ({
    isWhole: true,
    isHeader,
    cells: columns.map((width, column) => {
      const inlines = cells[column] ?? [];
      const scale = leadsWithDate(plainText(inlines)) ? (scales[column] ?? 100) : 100;
      return {
        width,
        align: 'center',
        paragraphs: [
          textParagraph(
            runsOf(inlines, { scale }),
            isHeader ? STYLE.tableHeader : STYLE.tableCell,
            isHeader ? {} : { alignment: table.align[column] ?? 'left' },
          ),
        ],
      };
    }),
  });
  return splitWhereHigh(
    {
      type: 'table',
      width: textWidth,
      columns,
      padding,
      around: cellMargins(style),
      rules: { top: rule, bottom: rule, left: rule, right: rule, betweenRows: rule, betweenColumns: rule },
      rows: [row(table.header, true), ...table.rows.map((cells) => row(cells, false))],
    },
    style,
    sheet,
  );
}

/** In twips: renderers round the edges of columns, and rules take some room of a cell. */
const ROUNDING = 20;

/** What is above a table, kept with it: number and title in the middle, the unit at the right. */
export function captionOf({ label, title, unit }: TableBlock & Numbering): FlowParagraph[] {
  return [
    ...(title === undefined ? [] : [textParagraph(label + title, STYLE.tableHeader, { keepNext: true })]),
    ...(unit === undefined
      ? []
      : [textParagraph(unitText(unit), STYLE.tableCell, { keepNext: true, alignment: 'right' })]),
  ];
}
