import { type Span, spansOf } from '../span.ts';

/** Lines to write on by hand: two low lines, or one of full width; a_b and a__b are file names. */
const UNDERLINE = /(?<![A-Za-z\d_])_{2,}(?![A-Za-z\d_])|[＿﹍﹎﹏]+/gu;

/** 2026年  月  日, 年  月  日, 2026年月日; but 年月日 alone is a word. */
const DATE =
  /(?:\d{4})?年[ 　]+月[ 　]*日?(?![均常度])|\d{4}年月日|\d{1,2}月[ 　]+日(?!均|常|前|益|期|报|程|夜|用|后|子)/gu;

/** 〔2026〕  号, 第  号, 共   项. */
const NUMBER = /(?<=[〕］\]])[ 　]+号|第[ 　]{2,}[号条次届期批]|共[ 　]{2,}[个项次人件份条名家]/gu;

/** （    ）: brackets with nothing but space inside. */
const BRACKET = /[（(][ 　]{2,}[）)]/gu;

/** （）家, ( )处: empty brackets before a measure word; in 会员（）名单 there is no measure word. */
const BEFORE_MEASURE =
  /(?<![A-Za-z\d])[（(][ 　]{0,1}[）)](?=(?:家|处|项|次|个|人次|人|名(?!单|称|义|额|字|录|册|片|下)|份|场|期|起|件|条|户|万元|元|台|辆|所|篇)(?:[，。；、）]|以上|\p{Script=Han}{2}))/gu;

/** N月N日. */
const LETTERED_DATE = /(?<![A-Za-z\d])[NnMm]月[NnMmDd]日/gu;

/** Space left to be filled in by hand. */
export const gaps = (value: string): Span[] =>
  [UNDERLINE, DATE, NUMBER, BRACKET, BEFORE_MEASURE, LETTERED_DATE].flatMap((it) => spansOf(value, it));
