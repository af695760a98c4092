import { changeInWords } from '../../template/wording/change.ts';

/** A figure of two years. */
export interface FigureOfTwoYears {
  readonly value: number;
  readonly lastYear: number;
  readonly measure?: string | undefined;
  /** Whether it is a rate. */
  readonly isRate: boolean;
}

/**
 * How a figure has changed, in words: 增长20%; of a rate, in percentage points (提高3.1个百分点); where there was or is
 * none, by how much (减少2起), for that has no percentage worth telling.
 */
export function changeInFigure({ value, lastYear, measure = '', isRate }: FigureOfTwoYears): string {
  // Decimals are rounded to where decimal fractions stop being exact: 94.3 less 91.2 is 3.1.
  const difference = Number(Math.abs(value - lastYear).toFixed(9));
  const isMore = value > lastYear;
  if (difference === 0) return '持平';
  if (isRate) return `${isMore ? '提高' : '降低'}${difference}${pointsOf(measure)}`;
  if (value === 0 || lastYear <= 0) return `${isMore ? '增加' : '减少'}${difference}${measure}`;
  return changeInWords(value, lastYear);
}

/** What a rate rises by; one that is not written in hundredths rises by what it is written in. */
function pointsOf(measure: string): string {
  if (/[%％]|百分点/.test(measure)) return '个百分点';
  return measure === '‰' ? '个千分点' : measure;
}
