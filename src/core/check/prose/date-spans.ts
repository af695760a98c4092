import { daysOf } from './figure-dates.ts';
import type { Span } from './span.ts';

/** A stretch from one date, year or time of day to another that comes before it. */
export interface BackwardSpan {
  readonly span: Span;
  /** What is meant, in which each of the two stands. */
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
/** What makes an hour of a number: 10:30, 10时30分, 10点半. */
const CLOCK = '(?:[:：](\\d\\d)|[时点](?!间|位)(?:(\\d{1,2})分|(半))?)';
const TIMES = new RegExp(
  `(?<![\\d:：.\\-–—－~～至到比])${HALF}(\\d{1,2})${CLOCK}?${MARK}${HALF}(\\d{1,2})${CLOCK}(?![\\d:：])`,
  'gu',
);

/** Words that make of a span one that crosses the turn of the year, though nobody says so. */
const CROSSES =
  /每年|每学年|学年|学期|防火|防灭火|采暖|供暖|供热|取暖|禁渔|休渔|禁牧|封山|冬春|今冬|跨年|榨季|寒假|财年|财政年度|雨季|旱季|枯水|蓄水|年度合同|合同期|服务期|[去上前往]年$|[^\d]年$|次[年日]|翌[年日]|第二[年天]/u;

/** How far back the end of such a span can lie and still be a slip, in days. */
const MOST_DAYS = 92;

/** The spans of a text that end before they begin, where that is certain; in its order by kind. */
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
  // 3月至 goes on in words, and 5月至8 in something else.
  if (otherMonth === undefined && (otherDay === undefined || day === undefined)) return false;
  const first = dayOf(year, month, day);
  const second = dayOf(otherYear ?? year, otherMonth ?? month, otherDay);
  if (first === undefined || second === undefined) return false;
  const back = first - second;
  if (back <= 0) return false;
  if (year !== undefined && otherYear !== undefined) return true;
  // 去年10月1日至2026年3月 says for one of the two alone which year it is of.
  if (otherYear !== undefined) return false;
  // From one month to another may be a year of one's own: 7月至6月, and 7月1日至6月30日 is one.
  if (day === undefined || otherDay === undefined || back === 1) return false;
  const [before, after] = wordsAround(text, found);
  return back <= MOST_DAYS && !CROSSES.test(before) && !CROSSES.test(after);
}

/** What stands right before and behind in the same sentence. */
function wordsAround(text: string, { index, 0: whole }: RegExpExecArray): readonly [string, string] {
  const to = index + whole.length;
  const before = /[^。；\n]*$/u.exec(text.slice(Math.max(0, index - 24), index))?.[0] ?? '';
  return [before, /^[^。；\n]*/u.exec(text.slice(to, to + 16))?.[0] ?? ''];
}

/** The day, counted from a fixed one; undefined where there is no such day. Without a year it is one of a leap year. */
function dayOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): number | undefined {
  const [y, m, d] = [Number(year ?? 2024), Number(month), Number(day ?? 1)];
  if (!(m >= 1 && m <= 12) || d < 1 || d > daysOf(m, y)) return undefined;
  return Date.UTC(y, m - 1, d) / 86_400_000;
}

/** So many minutes back may be the next day. */
const MOST_MINUTES = 120;

/** What goes round the clock, and what is no time: 比例为12:50—11:30. */
const NOT_BY_DAY = /值班|值守|轮班|倒班|昼夜|通宵|24小时|全天|次日|第二天|比例|配比|比分/u;

/** By day alone: from 22:00 to 6:00 and from 9:00 to 5:00 people work. */
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
