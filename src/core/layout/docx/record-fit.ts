import type { Paragraph, Table } from 'docx';
import type { Style } from '../../generated/style.ts';
import { paginate } from '../pages/paginate.ts';
import { fileWith } from './pack.ts';
import { emptyLines } from './paragraphs.ts';
import { type RecordRows, recordOverPages } from './record.ts';
import { sheetProperties } from './sheets.ts';

/**
 * Whether a page holds 版记, with a line to spare: another face than the standard's may need it.
 */
export function fitsPage(rows: RecordRows, style: Style): boolean {
  const children: (Paragraph | Table)[] = [...recordOverPages(rows, style), ...emptyLines(1)];
  const file = fileWith([{ properties: sheetProperties('upright', style), children }], { title: '' });
  return paginate(file, style).pages.length === 1;
}
