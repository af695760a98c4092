import { TextRun } from 'docx';
import { officialField } from './official-fields.ts';

/** 发文字号, with 发文机关代字, 年份 and 发文顺序号 marked in it where it is of that form (GB/T 9704-2012, 7.2.5). */
export function numberRuns(number: string): TextRun[] {
  const [, code, open, year, close, order, end] =
    /^(.+?)([〔[［(（])(\d{4})([〕\]］)）])(\d+)(号)$/.exec(number) ?? [];
  if (code === undefined) return officialField('发文字号', number);
  return officialField('发文字号', [
    ...officialField('发文机关代字', code),
    new TextRun(open as string),
    ...officialField('年份', year as string),
    new TextRun(close as string),
    ...officialField('发文顺序号', order as string),
    new TextRun(end as string),
  ]);
}
