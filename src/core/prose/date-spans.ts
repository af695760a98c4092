import { daysOf } from './figure-dates.ts';
import type { Span } from './span.ts';

/** A span of dates, years or times of day that ends before it begins. */
export interface BackwardSpan {
  readonly span: Span;
  /** What the two ends are. */
  readonly of: 'dates' | 'years' | 'times';
}

const MARK = '起?(?:[至到]|[-–—－~～]{1,2})';
const YEAR = '((?:19|20)\\d\\d)年';
const DAY_SIGN = '[日号](?![楼院门口线机馆文])';

const DATES = new RegExp(
  `(?<![\\d.．]|第)(?:${YEAR})?(\\d{1,2})月(?:(\\d{1,2})${DAY_SIGN})?${MARK}(?:${YEAR})?(?:(\\d{1,2})月)?(?:(\\d{1,2})${DAY_SIGN})?(?!\\d)`,
  'gu',
);

const YEARS = /(?<![\d.．\-–—－~～/〔])((?:19|20)\d\d)(?:年度?)?[至到—～~–－-]((?:19|20)\d\d)年(?!龄)/gu;

const HALF = '(?:(上午|下午)[ 　]?)?';
/** What turns a number into a time: 10:30, 10时30分, 10点半. */
const CLOCK = '(?:[:：](\\d\\d)|[时点](?!间|位)(?:(\\d{1,2})分|(半))?)';
const TIMES = new RegExp(
  `(?<![\\d:：.\\-–—－~～至到比])${HALF}(\\d{1,2})${CLOCK}?${MARK}${HALF}(\\d{1,2})${CLOCK}(?![\\d:：])`,
  'gu',
);

/** Words that suggest that a span crosses the turn of the year without saying so. */
const CROSSES =
  /每年|每学年|学年|学期|防火|防灭火|采暖|供暖|供热|取暖|禁渔|休渔|禁牧|封山|冬春|今冬|跨年|榨季|寒假|财年|财政年度|雨季|旱季|枯水|蓄水|年度合同|合同期|服务期|[去上前往]年$|[^\d]年$|次[年日]|翌[年日]|第二[年天]/u;

/** In days: if the end of a span lies further back, the span probably crosses the turn of the year. */
const MOST_DAYS = 92;

/** The spans in a text that certainly end before they begin, kind by kind. */
export function backwardSpansIn(text: string): BackwardSpan[] {
  return [
    ...[...text.matchAll(DATES)].filter((it) => isBackwardInDays(text, it)).map(spanOf('dates')),
    ...[...text.matchAll(YEARS)]
      .filter(([, first, second]) => Number(second) < Number(first))
      .map(spanOf('years')),
    ...[...text.matchAll(TIMES)].filter((it) => isBackwardInTime(text, it)).map(spanOf('times')),
  ];
}

const spanOf =
  (of: BackwardSpan['of']) =>
  ({ index, 0: { length } }: RegExpExecArray): BackwardSpan => ({ span: [index, index + length], of });

function isBackwardInDays(text: string, found: RegExpExecArray): boolean {
  const [, year, month, day, otherYear, otherMonth, otherDay] = found;
  // 3月至 and 5月至8 are not followed by a second date.
  if (otherMonth === undefined && (otherDay === undefined || day === undefined)) return false;
  const first = dayOf(year, month, day);
  const second = dayOf(otherYear ?? year, otherMonth ?? month, otherDay);
  if (first === undefined || second === undefined) return false;
  const back = first - second;
  if (back <= 0) return false;
  if (year !== undefined && otherYear !== undefined) return true;
  // 去年10月1日至2026年3月 gives the year of only one of the two.
  if (otherYear !== undefined) return false;
  // A span of months may be a school or business year: 7月至6月, or 7月1日至6月30日.
  if (day === undefined || otherDay === undefined || back === 1) return false;
  const [before, after] = wordsAround(text, found);
  return back <= MOST_DAYS && !CROSSES.test(before) && !CROSSES.test(after);
}

/** The words of the same sentence just before and after it. */
function wordsAround(text: string, { index, 0: whole }: RegExpExecArray): readonly [string, string] {
  const to = index + whole.length;
  const before = /[^。；\n]*$/u.exec(text.slice(Math.max(0, index - 24), index))?.[0] ?? '';
  return [before, /^[^。；\n]*/u.exec(text.slice(to, to + 16))?.[0] ?? ''];
}

/** The day as a number of days; undefined if it does not exist. Without a year, a leap year is assumed. */
function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): number | undefined {
  const [y, m, d] = [Number(year ?? 2024), Number(month), Number(day ?? 1)];
  if (!(m >= 1 && m <= 12) || d < 1 || d > daysOf(m, y)) return undefined;
  return Date.UTC(y, m - 1, d) / 86_400_000;
}

/** In minutes: a time further back may be on the next day. */
const MOST_MINUTES = 120;

/** Work round the clock, and figures that are no times: 比例为12:50—11:30. */
const NOT_BY_DAY = /值班|值守|轮班|倒班|昼夜|通宵|24小时|全天|次日|第二天|比例|配比|比分/u;

/** Reported only for times during the day: people also work from 22:00 to 6:00 and from 9:00 to 5:00. */
function isBackwardInTime(text: string, found: RegExpExecArray): boolean {
  const [, half, ...rest] = found;
  const [hour, minute, minutes, halfHour, otherHalf, otherHour, otherMinute, otherMinutes, otherHalfHour] =
    rest;
  const first = minutesOf(hour, minute ?? minutes, halfHour);
  const second = minutesOf(otherHour, otherMinute ?? otherMinutes, otherHalfHour);
  if (half === '上午' && otherHalf === '下午') return false;
  if (half === '下午' && otherHalf === '上午') return false;
  const back = first - second;
  const isByDay = half !== undefined ? second >= 60 : second >= 7 * 60 && first <= 20 * 60;
  return (
    back > 0 && back <= MOST_MINUTES && isByDay && !wordsAround(text, found).some((it) => NOT_BY_DAY.test(it))
  );
}

const minutesOf = (hour: string | undefined, minute: string | undefined, half: string | undefined): number =>
  Number(hour) * 60 + (half === undefined ? Number(minute ?? 0) : 30);
