/** A date in figures alone: 2026.1.5, 2026-01-05, 2026/1/5. */
export interface FigureDate {
  readonly from: number;
  readonly to: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Whether it is one end of a range whose mark could also be part of the date. */
  readonly inRange: boolean;
}

const DATE = /((?:19|20)\d\d)([.\-/])(\d{1,2})\2(\d{1,2})(日?)/g;

/** After such a word a date is a reference number. */
const NUMBERED = /(编码|版本?号?|[编批单证案型档]号|合同号?|流水号|批次|文件名)[为是：:]?\s*$/;

/** The dates in a text that are written in figures only; parts of longer numbers do not count. */
export function figureDatesIn(text: string): FigureDate[] {
  const dates: FigureDate[] = [];
  let end = -1;
  for (const { index, 0: written, 1: year, 3: month, 4: day } of text.matchAll(DATE)) {
    const to = index + written.length;
    const afterRange = index === end + 1 && /[-~]/.test(text[end] ?? '');
    const beforeRange = /^[-~](?:19|20)\d\d[.\-/]\d/.test(text.slice(to, to + 7));
    if (!afterRange && /[A-Za-z\d._/-]/.test(text[index - 1] ?? '')) continue;
    if (!beforeRange && /[A-Za-z\d._/-]/.test(text[to] ?? '')) continue;
    if (NUMBERED.test(text.slice(Math.max(0, index - 8), index))) continue;
    end = to;
    dates.push({
      from: index,
      to,
      year: Number(year),
      month: Number(month),
      day: Number(day),
      inRange: afterRange || beforeRange,
    });
  }
  return dates;
}

/** The number of days of a month; 29 for February if the year is unknown. */
export function daysOf(month: number, year?: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (year === undefined) return 29;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
