import { percentInWords } from './percent.ts';

/** What is known of a figure besides its numbers. */
export interface MeasuredFigure {
  readonly name?: string | undefined;
  /** The unit of measure; undefined if unknown. */
  readonly unit?: string | undefined;
}

/** Whether a figure is a rate: it changes by percentage points and does not count things. */
export const isRate = ({ name = '', unit = '' }: MeasuredFigure): boolean =>
  unit === '' ? /(?:率|占比|比例|比重)$/.test(name) : /[%％‰]|百分点/.test(unit);

/**
 * The change of a figure since last year: 增长15%, 下降8.3%, 持平; for a rate in percentage points, 提高3.1个百分点; as a number of
 * things where a percentage is impossible or says nothing, 减少2起. Empty if last year's figure is missing.
 */
export function changeInWords(value: unknown, lastYear: unknown, measured: MeasuredFigure = {}): string {
  if (typeof value !== 'number' || typeof lastYear !== 'number') return '';
  if (value === lastYear) return '持平';
  const difference = differenceOf(value, lastYear);
  if (isRate(measured)) return `${value > lastYear ? '提高' : '下降'}${difference}${pointsOf(measured.unit)}`;
  if (lastYear > 0 && value > 0)
    return `${value > lastYear ? '增长' : '下降'}${percentInWords(Math.abs(value - lastYear) / lastYear)}`;
  if (measured.unit === undefined && lastYear <= 0) return '';
  return `${value > lastYear ? '增加' : '减少'}${difference}${measured.unit ?? ''}`;
}

/** The difference of two numbers without binary rounding errors: 94.3 and 91.2 differ by 3.1. */
export const differenceOf = (one: number, other: number): number =>
  Number(Math.abs(one - other).toFixed(MOST_DECIMALS));

const MOST_DECIMALS = 6;

const pointsOf = (unit = ''): string =>
  unit.includes('‰') ? '个千分点' : /[%％]|百分点/.test(unit) ? '个百分点' : '';
