import type { RuleGroup } from '../../rule.ts';
import { backwardSpan } from './backward-span.ts';
import { chineseCount } from './chinese-count.ts';
import { chineseDate } from './chinese-date.ts';
import { dateForm } from './date-form.ts';
import { decreaseByMultiples } from './decrease-by-multiples.ts';
import { documentNumberForm } from './document-number-form.ts';
import { doubleApproximation } from './double-approximation.ts';
import { fullWidthFigure } from './full-width-figure.ts';
import { groupedFigure } from './grouped-figure.ts';
import { impossibleDate } from './impossible-date.ts';
import { mixedNumber } from './mixed-number.ts';
import { paddedDate } from './padded-date.ts';
import { percentagePoint } from './percentage-point.ts';
import { rangeMark } from './range-mark.ts';
import { rangeUnit } from './range-unit.ts';
import { shortYear } from './short-year.ts';
import { spokenDate } from './spoken-date.ts';
import { timeForm } from './time-form.ts';
import { wrongNought } from './wrong-nought.ts';

/** GB/T 15835-2011 出版物上数字用法. */
export const figures: RuleGroup = {
  name: 'figures',
  zh: '数字和日期',
  en: 'Figures and dates',
  rules: [
    fullWidthFigure,
    wrongNought,
    chineseDate,
    dateForm,
    paddedDate,
    spokenDate,
    shortYear,
    impossibleDate,
    timeForm,
    chineseCount,
    mixedNumber,
    groupedFigure,
    rangeMark,
    rangeUnit,
    backwardSpan,
    percentagePoint,
    doubleApproximation,
    decreaseByMultiples,
    documentNumberForm,
  ],
};
