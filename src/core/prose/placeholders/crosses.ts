import { isInCalculation } from '../calculations.ts';
import { type Span, spansOf } from '../span.ts';
import { CASE } from './unnamed.ts';

/** Signs typed for something unknown: the letter x, the multiplication sign, and similar ones. */
const CROSS = '[xXｘＸ×✕╳]';

/**
 * A single letter for a figure or a name. After a letter, a figure or a sign it is part of a code or a formula: T+X日.
 */
const LETTER = '(?<![A-Za-z\\d+＋=＝*/÷-] ?)[xXｘＸ]';

/** A single × for a figure or a name. Between blanks and after a measure it multiplies: 人×天, 单价×件数. */
const SIGN = '(?<![A-Za-z\\d ×人台辆户次件个天元吨瓦时价量长宽高])×';

/** Measure words, which follow a number. */
const COUNTED =
  '(?:月份|季度|小时|分钟|个|项|次|份|人|条|件|名|家|起|场|期|篇|万|亿|元|年|月|日|号文|天|周|届|批|户|台|辆|套|间|所|座|余|多|处|%|％)';

/** Nouns that follow a name. */
const NAMED =
  '(?:街道|部门|单位|公司|学校|医院|学院|同志|领导|省|市|县|镇|乡|村|局|厅|委|科室|科(?![技学目研])|处室)';

/** Together with these characters it is another word: X元素, ×件数, 单位价格. */
const NO_OTHER_WORD = '(?![数价率素方形值成产均])';

const RUN = new RegExp(
  `(?<![A-Za-z·.-])(?:19|20)?${CROSS}{2,}(?![A-Za-z\\d×]|-\\d)(?:${COUNTED}|${NAMED})?`,
  'gu',
);

const ONE = new RegExp(
  `第?(?:${LETTER} ?${COUNTED}|${SIGN}${COUNTED}|(?:${LETTER}|${SIGN})${NAMED})${NO_OTHER_WORD}`,
  'gu',
);

/** 202X年. */
const YEAR = new RegExp(`(?<!\\d)(?:19|20)\\d${CROSS}(?:年|(?=[—－～至-]|$))`, 'gu');

/** 2026-XX-XX. */
const DATE = new RegExp(`(?<!\\d)(?:\\d{4}|${CROSS}{4})[./-]${CROSS}{1,2}[./-]${CROSS}{1,2}`, 'gu');

/** 〔2026〕×号, 第×号. */
const SERIAL = new RegExp(`(?:(?<=[〕］\\])）])|第)${CROSS}+号`, 'gu');

const ALONE = new RegExp(`^\\s*${CROSS}+\\s*$`, 'u');

/** Crosses in the place of something to be filled in: xx, ××局, 20××年×月×日, x个, 〔2026〕×号. */
export const crosses = (value: string): Span[] =>
  [RUN, ONE, YEAR, DATE, SERIAL].flatMap((it) => spansOf(value, it));

/** A text explains its crosses: “XX”代表年份, 其中X表示年度. */
const EXPLAINED = new RegExp(
  `${CROSS}[”"’]?(?:分别)?(?:代表|表示|指代|是指|为(?:当年|本年|年内)?(?:年份|年度|序号|编号|流水号|顺序号|代码|单位))`,
  'u',
);

/** Words that introduce a pattern or model, which reaches to the end of the line. */
const MODEL =
  /(?:规则|格式|样式|式样|用语|写法|编码|编号方式|示例|范例|例如|譬如|比如|如)(?:[为是]?[：:]|[为是]?“)/gu;

/** 将代理X公司及其关联Q公司诉至法院: letters make parties anonymous. */
const LETTERED = new RegExp(`^[xXｘＸ]${NAMED}$`, 'u');
const OTHER_LETTER = new RegExp(`(?<![A-Za-z])[A-WYZ]${NAMED}`, 'u');

/**
 * Tells of each stretch of crosses in a text whether they are meant literally: in a formula, in a pattern that the text
 * defines, or for an anonymous name. What holds for the whole text is found out once.
 */
export function meantIn(value: string): (span: Span) => boolean {
  const isExplained = EXPLAINED.test(value);
  const models = isExplained ? [] : modelsIn(value);
  let isOfCase: boolean | undefined;
  return (span) => {
    const [from, to] = span;
    if (isExplained || isWithin(from, models)) return true;
    if (value[from] === '×' && isInCalculation(value, span)) return true;
    if (!LETTERED.test(value.slice(from, to))) return false;
    isOfCase ??= CASE.test(value) || OTHER_LETTER.test(value);
    return isOfCase;
  };
}

/** Where models reach from the words that introduce them to the end of the line. */
function modelsIn(value: string): Span[] {
  const models: Span[] = [];
  for (const { index, 0: words } of value.matchAll(MODEL)) {
    if (index < (models.at(-1)?.[1] ?? 0)) continue;
    const end = value.indexOf('\n', index);
    models.push([index + words.length, end < 0 ? value.length : end]);
  }
  return models;
}

/** Whether an offset is in one of some spans, which are in order and apart. */
function isWithin(at: number, spans: readonly Span[]): boolean {
  let [least, most] = [0, spans.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if ((spans[middle] as Span)[1] < at) least = middle + 1;
    else most = middle;
  }
  const span = spans[least];
  return span !== undefined && span[0] <= at;
}

/** Whether a text consists of crosses only. */
export const isCrossesAlone = (value: string): boolean => ALONE.test(value);
