import { TextRun } from 'docx';
import { officialField } from './official-fields.ts';

/**
 * 发文字号. If it has the standard form, 发文机关代字, 年份 and 发文顺序号 are marked in it (GB/T 9704-2012, 7.2.5).
 *
 * @param style the style of its characters, if it is not that of the paragraph
 */
export function numberRuns(number: string, style?: string): TextRun[] {
  const run = (text = '') => new TextRun({ text, ...(style && { style }) });
  const [, code, open, year, close, order, end] =
    /^(.+?)([〔[［(（])(\d{4})([〕\]］)）])(\d+)(号)$/.exec(number) ?? [];
  if (code === undefined) return officialField('发文字号', [run(number)]);
  return officialField('发文字号', [
    ...officialField('发文机关代字', [run(code)]),
    run(open),
    ...officialField('年份', [run(year)]),
    run(close),
    ...officialField('发文顺序号', [run(order)]),
    run(end),
  ]);
}
