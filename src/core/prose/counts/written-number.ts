import { chineseNumber } from '../../model/chinese-number.ts';
import { later } from '../../model/later.ts';

/** The source of a pattern for a count as texts write it: figures, or Chinese numerals below a hundred. */
export const WRITTEN_NUMBER = String.raw`(\d{1,9}|[一二三四五六七八九十两]{1,3})(?![\d.．,，]\d|[%％‰])`;

const chinese = later(() =>
  new Map(Array.from({ length: 99 }, (_, index) => [chineseNumber(index + 1), index + 1])).set('两', 2),
);

/** The value of a written count; undefined if it is no number, like 一二. */
export const numberOf = (written: string): number | undefined =>
  /^\d+$/.test(written) ? Number(written) : chinese().get(written);
