import type { Paragraph, Table } from 'docx';
import type { Style } from '../../generated/style.ts';
import { paginate } from '../pages/paginate.ts';
import { fileWith } from './pack.ts';
import { emptyLines } from './paragraphs.ts';
import { type RecordRows, recordOverPages } from './record.ts';
import { sheetProperties } from './sheets.ts';

/** Whether 版记 fits on one page, with a line to spare for faces other than the standard's. */
export function fitsPage(rows: RecordRows, style: Style): boolean {
  const children: (Paragraph | Table)[] = [...recordOverPages(rows, style), ...emptyLines(1)];
  const file = fileWith([{ properties: sheetProperties('upright', style), children }], { title: '' });
  return paginate(file, style).pages.length === 1;
}
