import type { FlowInline } from '../flow/inline.ts';
import { officialField } from './official-field.ts';
import { run } from './paragraphs.ts';

/**
 * 发文字号. If it has the standard form, 发文机关代字, 年份 and 发文顺序号 are marked in it (GB/T 9704-2012, 7.2.5).
 *
 * @param style the style of its characters, if it is not that of the paragraph
 */
export function numberRuns(number: string, style?: string): FlowInline[] {
  const part = (text = '') => run(text, { style });
  const [, code, open, year, close, order, end] =
    /^(.+?)([〔[［(（])(\d{4})([〕\]］)）])(\d+)(号)$/.exec(number) ?? [];
  if (code === undefined) return officialField('发文字号', [part(number)]);
  return officialField('发文字号', [
    ...officialField('发文机关代字', [part(code)]),
    part(open),
    ...officialField('年份', [part(year)]),
    part(close),
    ...officialField('发文顺序号', [part(order)]),
    part(end),
  ]);
}
