import type { Style } from '../../generated/style.ts';
import { paginate } from '../pages/paginate.ts';
import { paperOf } from './paper.ts';
import { emptyLines } from './paragraphs.ts';
import { type RecordRows, recordOverPages } from './record.ts';

/** Whether 版记 fits on one page, with a line to spare for faces other than the standard's. */
export function fitsPage(rows: RecordRows, style: Style): boolean {
  const blocks = [...recordOverPages(rows, style), ...emptyLines(1)];
  const section = { sheet: paperOf('upright', style), blocks };
  return paginate({ sections: [section], styles: [], watermark: undefined }, style).pages.length === 1;
}
