import { chineseNumber } from '../model/chinese-number.ts';

const DIGITS = new Map([...'零一二三四五六七八九'].map((it, index) => [it, index]));
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/**
 * The whole number that Chinese numerals stand for: 十二, 一百零五, 两千三百, 三万五千.
 *
 * @returns undefined for other texts, for inexact numbers such as 三五 and 十七八, and above 99,999,999
 */
export function chineseFigure(written: string): number | undefined {
  const usual = written.replaceAll('两', '二');
  let whole = 0;
  let part = 0;
  let digit: number | undefined;
  for (const character of usual) {
    const unit = UNITS.get(character);
    if (unit !== undefined) {
      part += (digit ?? 1) * unit;
      digit = undefined;
    } else if (character === '万') {
      whole += (part + (digit ?? 0)) * 10_000;
      part = 0;
      digit = undefined;
    } else {
      digit = DIGITS.get(character);
      if (digit === undefined) return undefined;
    }
  }
  const value = whole + part + (digit ?? 0);
  if (value < 1 || value > 99_999_999) return undefined;
  // A text that is no correct numeral differs from its value written back.
  return chineseNumber(value) === usual ? value : undefined;
}
