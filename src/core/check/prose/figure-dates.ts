/** A date in figures alone: 2026.1.5, 2026-01-05, 2026/1/5. */
export interface FigureDate {
  readonly from: number;
  readonly to: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Stands at either end of a range whose mark is one that the date itself could hold. */
  readonly inRange: boolean;
}

const DATE = /((?:19|20)\d\d)([.\-/])(\d{1,2})\2(\d{1,2})(日?)/g;

/** A date behind such a word is a number by which something is filed. */
const NUMBERED = /(编码|版本?号?|[编批单证案型档]号|合同号?|流水号|批次|文件名)[为是：:]?\s*$/;

/** The dates of a text that are written in figures alone; what is part of a longer number is none. */
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

/** How many days a month has; February 29 where the year is not known. */
export function daysOf(month: number, year?: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (year === undefined) return 29;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
