import { percentInWords } from './percent.ts';

/**
 * The change of a figure since last year: 增长15%, 下降8.3%, 持平; empty where last year's is missing or not above zero,
 * for then there is no percentage.
 */
export function changeInWords(value: unknown, lastYear: unknown): string {
  if (typeof value !== 'number' || typeof lastYear !== 'number' || lastYear <= 0) return '';
  if (value === lastYear) return '持平';
  return `${value > lastYear ? '增长' : '下降'}${percentInWords(Math.abs(value - lastYear) / lastYear)}`;
}
