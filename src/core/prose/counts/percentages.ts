import type { Span } from '../span.ts';

/** A wrong percentage, and the figures in its sentence from which it should follow. */
export interface Percentage {
  /** Its place, with the % sign. */
  readonly span: Span;
  readonly said: string;
  /** The percentage that the figures give, with at most one decimal. */
  readonly right: string;
  /** The calculation: (25-18)÷18. */
  readonly sum: string;
}

const FIGURE = String.raw`(\d{1,9}(?:\.\d{1,4})?)(?![\d.．,，]\d|[余多])`;
const UNIT =
  '(万元|亿元|万人次|人次|批次|万吨|万人|公里|平方米|[个项条次件篇份场期起处宗户家所辆台部人名元吨亩天例])';
const PERCENT = String.raw`(\d{1,4}(?:\.\d{1,2})?)[%％]`;
const OTHER = '[^，。；：！？、（）\\d\\n]';

const UP = '上升|增长|增加|提高|增幅为?|上涨|增多|提升';
const DOWN = '下降|减少|降低|降幅为?|下跌|回落|缩减|压减';
const GROWTH = `(?<growth>${UP}|${DOWN})了?`;
const COMPARED =
  '(?:同比|比上年|比去年|较上年|较去年|与上年相比|与去年相比|比上年同期|比去年同期|较上年同期|较去年同期|与去年同期相比|与上年同期相比)';

/** 25起，同比上升25%，去年同期18起; 2起，同比下降50%（去年3起）. */
const THEN_LAST_YEAR = new RegExp(
  `(?<now>${FIGURE})(?<unit>${UNIT})${OTHER}{0,8}[，、（(]?${COMPARED}${GROWTH}(?<percent>${PERCENT})[，（(](?:去年|上年)(?:同期)?(?:为|是|共有?)?(?<before>${FIGURE})(?:\\k<unit>|(?=[，。；）)]))`,
  'gu',
);

/** 去年同期18起，今年25起，同比上升25%. */
const LAST_YEAR_FIRST = new RegExp(
  `(?:去年|上年)(?:同期)?(?:为|是|共)?(?<before>${FIGURE})(?<unit>${UNIT})${OTHER}{0,4}[，、](?:今年|本年|本年度)(?:为|是|共)?(?<now>${FIGURE})\\k<unit>${OTHER}{0,4}[，、（(]?(?:同比)?${GROWTH}(?<percent>${PERCENT})`,
  'gu',
);

/** 由18起上升到25起，上升25%. */
const FROM_TO = new RegExp(
  `[由从](?:去年|上年)?(?:同期)?的?(?<before>${FIGURE})(?<unit>${UNIT})(?:${UP}|${DOWN})[至到为](?:今年的?|本年的?)?(?<now>${FIGURE})\\k<unit>${OTHER}{0,2}[，、（(](?:同比)?${GROWTH}(?<percent>${PERCENT})`,
  'gu',
);

/** 发现隐患50处，已整改46处，整改率98%: the rate has the same verb. */
const THEN_RATE = new RegExp(
  `(?<whole>${FIGURE})(?<unit>${UNIT})${OTHER}{0,8}[，、](?:其中)?(?:目前|现)?(?:已经?|均已|共|累计)?(?:完成|实现)?(?<verb>[\\p{Script=Han}]{2})(?:完成|到位|了)?(?<part>${FIGURE})\\k<unit>${OTHER}{0,4}[，、]\\k<verb>(?:完成|到位)?率(?:为|达到|达)?(?<percent>${PERCENT})`,
  'gu',
);

/** 整改到位率为98%，50个问题中46个已整改. */
const RATE_FIRST = new RegExp(
  `(?<verb>[\\p{Script=Han}]{2})(?:完成|到位)?率(?:为|达到|达)?(?<percent>${PERCENT})[，（(](?<whole>${FIGURE})(?<unit>${UNIT})${OTHER}{0,8}[中，]?(?:其中|有)?(?:已经?)?(?:完成)?(?:\\k<verb>(?:完成|到位|了)?(?<part>${FIGURE})\\k<unit>|(?<other>${FIGURE})\\k<unit>(?:问题|隐患)?(?:已经?|均)?(?:完成)?\\k<verb>)`,
  'gu',
);

/** The rest may not have been due yet, so that the rate refers to what was due: 到期整改率. */
const NOT_DUE = /到期|应[改办结]|其余|剩余|未到|正在|尚/u;

/** The percentages of a text that do not follow from its figures, even with rounding. */
export function* wrongPercentagesIn(text: string): Generator<Percentage> {
  if (!/\d[%％]/u.test(text)) return;
  for (const pattern of [THEN_LAST_YEAR, LAST_YEAR_FIRST, FROM_TO])
    for (const match of text.matchAll(pattern)) {
      const { now = '', before = '', growth = '', percent = '' } = match.groups ?? {};
      if (Number(before) === 0) continue;
      const sign = new RegExp(`^(?:${UP})`, 'u').test(growth) ? 1 : -1;
      const isUp = sign > 0;
      const [more, less] = isUp ? [now, before] : [before, now];
      yield* unlessRight(text, match, {
        percent,
        // Both figures may have been rounded, but a whole number is exact.
        values: [0, -1, 1].flatMap((one) =>
          [0, -1, 1].map((other) => {
            const base = Number(before) + other * doubt(before);
            return (sign * (Number(now) + one * doubt(now) - base) * 100) / base;
          }),
        ),
        sum: `(${more}-${less})÷${before}`,
      });
    }
  for (const pattern of [THEN_RATE, RATE_FIRST])
    for (const match of text.matchAll(pattern)) {
      const { whole = '', part, other, percent = '' } = match.groups ?? {};
      const done = part ?? other ?? '';
      const value = (Number(done) * 100) / Number(whole);
      if (!(value <= 100)) continue;
      if (
        NOT_DUE.test(match[0]) ||
        NOT_DUE.test(text.slice(match.index).slice(match[0].length, match[0].length + 24))
      )
        continue;
      yield* unlessRight(text, match, { percent, values: [value], sum: `${done}÷${whole}` });
    }
}

/** The largest rounding error of a figure. */
const doubt = (figure: string): number => {
  const places = figure.split('.')[1]?.length ?? 0;
  return places === 0 ? 0 : 0.5 * 10 ** -places;
};

/** Whether a value has at most so many decimals. */
const comesOut = (value: number, places: number): boolean => {
  const scaled = value * 10 ** places;
  return Math.abs(scaled - Math.round(scaled)) < 1e-6;
};

interface PercentageClaim {
  /** The percentage as written, with its % sign. */
  readonly percent: string;
  /** The values that the figures allow; first the one that they give as written. */
  readonly values: readonly number[];
  readonly sum: string;
}

function* unlessRight(
  text: string,
  { index, 0: whole }: RegExpExecArray,
  { percent, values, sum }: PercentageClaim,
): Generator<Percentage> {
  const said = Number.parseFloat(percent);
  const places = /\.(\d+)/u.exec(percent)?.[1]?.length ?? 0;
  // The percentage may be rounded up, down or cut off; an exact value needs no rounding.
  const most = values.every((it) => comesOut(it, places)) ? 0 : 10 ** -places;
  const [low, high] = [Math.min(...values) - most, Math.max(...values) + most];
  const from = index + whole.lastIndexOf(percent);
  const to = from + percent.length;
  const isAtLeast = /^以上/u.test(text.slice(to, to + 2));
  if (said >= low - 1e-6 && said <= high + 1e-6) return;
  if (isAtLeast && said < low) return;
  const [value = 0] = values;
  yield { span: [from, to], said: percent, right: `${Math.round(value * 10) / 10}%`, sum };
}
