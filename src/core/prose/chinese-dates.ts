import { chineseFigure } from './chinese-figure.ts';

/** A year or a date in Chinese numerals: 二〇二六年一月五日. */
export interface ChineseDate {
  readonly from: number;
  readonly to: number;
  /** The four characters of the year as written; empty for a month and day without a year. */
  readonly year: string;
  /** The same in Arabic figures. */
  readonly inFigures: string;
}

/** Everything that people write for 〇 in years, right or wrong: circles, the letter O, zeros, 零. */
const NOUGHT = '〇○◯OoＯｏ0０零';

/** A run of these that are not 〇. */
export const WRONG_NOUGHTS = /[○◯OoＯｏ0０零]+/;

const NUMERAL = '[一二三四五六七八九十]{1,3}';
const YEAR = `(?<![一二三四五六七八九〇零\\d])([一二][一二三四五六七八九${NOUGHT}]{3})年`;
const DAY = `(${NUMERAL})月(?:(${NUMERAL})[日号])?`;

const WITH_YEAR = new RegExp(`${YEAR}(?:${DAY})?`, 'g');
const WITHOUT_YEAR = new RegExp(
  `(?<![一二三四五六七八九十〇零\\d]|(?<![每次今去当翌同明前])年)(${NUMERAL})月(${NUMERAL})日`,
  'g',
);

/** Dates of the traditional calendar stay in Chinese numerals (GB/T 15835-2011, 4.2.1). */
const TRADITIONAL = /[农阴旧夏]历[^，。；、]{0,6}$/;

/** The dates in Chinese numerals in a text, in order, except those of the traditional calendar. */
export function chineseDatesIn(text: string): ChineseDate[] {
  const dates: ChineseDate[] = [];
  for (const { index, 0: written, 1: year = '', 2: month, 3: day } of text.matchAll(WITH_YEAR)) {
    const rest = monthAndDay(month, day);
    // No date is 二〇二六年十三月: only the year is certain.
    const to = index + (rest === undefined ? year.length + 1 : written.length);
    dates.push({ from: index, to, year, inFigures: `${yearInFigures(year)}年${rest ?? ''}` });
  }
  for (const { index, 0: written, 1: month, 2: day } of text.matchAll(WITHOUT_YEAR)) {
    const inFigures = monthAndDay(month, day);
    if (inFigures !== undefined && inFigures !== '')
      dates.push({ from: index, to: index + written.length, year: '', inFigures });
  }
  return dates
    .filter(({ from }) => !TRADITIONAL.test(text.slice(Math.max(0, from - 10), from)))
    .sort((a, b) => a.from - b.from);
}

const yearInFigures = (year: string): string =>
  [...year].map((it) => (NOUGHT.includes(it) ? '0' : chineseFigure(it))).join('');

/** undefined if there is no such month or day. */
function monthAndDay(month: string | undefined, day: string | undefined): string | undefined {
  if (month === undefined) return '';
  const monthFigure = chineseFigure(month) ?? 0;
  if (monthFigure < 1 || monthFigure > 12) return undefined;
  if (day === undefined) return `${monthFigure}月`;
  const dayFigure = chineseFigure(day) ?? 0;
  return dayFigure < 1 || dayFigure > 31 ? undefined : `${monthFigure}月${dayFigure}日`;
}
