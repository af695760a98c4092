import { chineseFigure } from '../chinese-figure.ts';
import { countedListsIn } from '../counted-items.ts';
import { LONGEST_SENTENCE, sentenceBefore } from './whole-year.ts';
import { numberOf, WRITTEN_NUMBER } from './written-number.ts';

/** A count in a sentence that differs from what follows it. */
export interface Claim {
  /** The place of the number, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  readonly said: number;
  readonly found: number;
  /** Items after a colon, a part that is greater than its whole, or months between two days. */
  readonly of: 'items' | 'part' | 'months';
}

/** 四件事：一是…; 五个方面：一是…. The counted noun must be what the items are. */
const ANNOUNCED = new RegExp(
  `${WRITTEN_NUMBER}(?:个方面(?:发力|入手|着手|抓起|工作|用力)?|件事|件大事|件实事|项工作|项任务|项重点工作|项重点任务|项措施|项举措|个环节|个抓手|个着力点|个到位|项制度|点要求|点意见|点建议|条措施)[：:](?=一是|（一）)`,
  'gu',
);

/** Words that continue a list without a number. */
const GOES_ON = /此外|另外|最后|还要|还有|再次|等[。；]/u;

/** 其中重大隐患18处; 已整改61处. */
const PART = new RegExp(
  `[，（(](?:其中[^，。；：、\\d一二三四五六七八九十两]{0,12}?|(?:已|目前已|现已)(?:完成)?(?:整改|销号|办结)(?:完成|到位|了)?)${WRITTEN_NUMBER}([个项条件篇份场起处宗户家所辆台部])`,
  'gu',
);
const COUNT = /\d{1,9}(?![\d.．])(?=[个项条件篇份场起处宗户家所辆台部])/gu;

/** 3月1日起至3月31日，开展为期三个月的. */
const SPAN =
  /(\d{1,2})月(\d{1,2})日起?(?:[至到]|[-–—～~])(\d{1,2})月(\d{1,2})日[^。；\n\d]{0,16}?为期([一二两三四五六七八九十]{1,2}|\d{1,2})个月/gu;

/** The counts of a text that do not match what follows them, kind by kind. */
export function* wrongClaimsIn(text: string): Generator<Claim> {
  yield* itemsIn(text);
  yield* partsIn(text);
  yield* monthsIn(text);
}

function* itemsIn(text: string): Generator<Claim> {
  for (const { index, 0: whole, 1: written = '' } of text.matchAll(ANNOUNCED)) {
    const said = numberOf(written);
    const start = index + whole.length;
    const end = text.indexOf('\n', start);
    const rest = text.slice(start, end < 0 ? text.length : end);
    // The items may continue in later paragraphs.
    if (
      said === undefined ||
      /(?:^|\n)[ 　]*(?:[二三四五六七八九十]是|（[二三四五六七八九十]）)/u.test(text.slice(start))
    )
      continue;
    const lists = countedListsIn(rest);
    const found = lists[0]?.length ?? 0;
    if (found < 2 || found === said || lists.length > 1 || GOES_ON.test(rest)) continue;
    yield { from: index, to: index + written.length, said, found, of: 'items' };
  }
}

function* partsIn(text: string): Generator<Claim> {
  for (const { index, 0: whole, 1: written = '', 2: unit = '' } of text.matchAll(PART)) {
    const part = numberOf(written);
    const before = sentenceBefore(text, index);
    // Numbers that are not plain figures may count the same things.
    if (
      part === undefined ||
      before.length >= LONGEST_SENTENCE ||
      /\d[万千百亿余多]|\d\.\d|各|均|每|分别/u.test(before)
    )
      continue;
    const counts = [...before.matchAll(COUNT)].filter((it) => before[it.index + it[0].length] === unit);
    const last = counts.at(-1);
    if (!last || /[，。；：]/u.test(before.slice(last.index))) continue;
    if (new RegExp(`[一二三四五六七八九十两]${unit}`, 'u').test(before)) continue;
    const total = counts.reduce((sum, [figure]) => sum + Number(figure), 0);
    if (part <= total) continue;
    const to = index + whole.length - unit.length;
    yield { from: to - written.length, to, said: Number(last[0]), found: part, of: 'part' };
  }
}

/** The fewest and most days of a month, and the tolerance in days, since a span may or may not include its last day. */
const MONTH = { least: 28, most: 31, around: 3 };

function* monthsIn(text: string): Generator<Claim> {
  for (const found of text.matchAll(SPAN)) {
    const [whole, month, day, otherMonth, otherDay, written = ''] = found;
    const said = /^\d/u.test(written) ? Number(written) : chineseFigure(written);
    const [first, last] = [
      Date.UTC(2024, Number(month) - 1, Number(day)),
      Date.UTC(2024, Number(otherMonth) - 1, Number(otherDay)),
    ];
    const days = (last - first) / 86_400_000 + 1;
    if (said === undefined || days <= 0) continue;
    if (days >= said * MONTH.least - MONTH.around && days <= said * MONTH.most + MONTH.around) continue;
    const to = found.index + whole.length - '个月'.length;
    yield { from: to - written.length, to, said, found: Math.round(days / 30.4), of: 'months' };
  }
}
