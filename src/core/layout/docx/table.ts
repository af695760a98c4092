import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Inline, Table as TableBlock } from '../../document/document.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Style } from '../../generated/style.ts';
import type { Numbering } from '../numbering/number.ts';
import { eighths, twips } from '../style/measure.ts';
import { STYLE } from '../style/paragraph-styles.ts';
import { measuresOf, type Sheet } from '../style/text-block.ts';
import { dateScale, leadsWithDate } from '../text/cell-dates.ts';
import { columnWidths } from '../text/column-widths.ts';
import { unitText } from '../text/elements.ts';
import { runsOf, textParagraph } from './paragraphs.ts';

/** A ruled table as wide as the text block; its header is repeated on each page, and no row is split. */
export function tableOf(table: TableBlock, style: Style, sheet: Sheet): Table {
  const { textWidth } = measuresOf(style, sheet);
  const texts = [table.header, ...table.rows].map((row) => row.map(plainText));
  const em = twips(style.text.tableCell.size);
  const widths = columnWidths(texts, textWidth, em);
  const border = { style: BorderStyle.SINGLE, size: eighths(style.table.rule), color: '000000' };
  const padding = twips(style.table.padding);
  const scales = widths.map((width, column) =>
    dateScale(
      texts.map((it) => it[column] ?? ''),
      (width - 2 * padding - ROUNDING) / em,
    ),
  );
  const row = (cells: readonly (readonly Inline[])[], isHeader: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHeader,
      children: widths.map(
        (width, column) =>
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            verticalAlign: VerticalAlign.CENTER,
            children: [
              new Paragraph({
                style: isHeader ? STYLE.tableHeader : STYLE.tableCell,
                ...(!isHeader && { alignment: ALIGNMENTS[table.align[column] ?? 'left'] }),
                children: runsOf(cells[column] ?? [], {
                  scale: leadsWithDate(plainText(cells[column] ?? [])) ? scales[column] : 100,
                }),
              }),
            ],
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: padding, right: padding, marginUnitType: WidthType.DXA },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [row(table.header, true), ...table.rows.map((cells) => row(cells, false))],
  });
}

/** In twips: renderers round the edges of columns, and rules take some room of a cell. */
const ROUNDING = 20;

/** What is above a table, kept with it: number and title in the middle, the unit at the right. */
export function captionOf({ label, title, unit }: TableBlock & Numbering): Paragraph[] {
  return [
    ...(title === undefined ? [] : [textParagraph(label + title, STYLE.tableHeader, { keepNext: true })]),
    ...(unit === undefined
      ? []
      : [textParagraph(unitText(unit), STYLE.tableCell, { keepNext: true, alignment: AlignmentType.RIGHT })]),
  ];
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
