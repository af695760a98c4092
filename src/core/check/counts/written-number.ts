import { chineseNumber } from '../../model/chinese-number.ts';

/** A count as texts write it: figures, or 汉字 below a hundred; a pattern's source. */
export const WRITTEN_NUMBER = String.raw`(\d{1,9}|[一二三四五六七八九十两]{1,3})(?![\d.．,，]\d|[%％‰])`;

const CHINESE = new Map(Array.from({ length: 99 }, (_, index) => [chineseNumber(index + 1), index + 1]));
CHINESE.set('两', 2);

/** What a written count comes to; undefined where it is none, as 一二 is none. */
export const numberOf = (written: string): number | undefined =>
  /^\d+$/.test(written) ? Number(written) : CHINESE.get(written);
