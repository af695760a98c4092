import { chineseFigure } from './chinese-figure.ts';

/**
 * The number that a text was meant to be. "12", １２, 1,200, 十二 and 二〇二六 only differ in spelling; 12次 and 80% contain a number,
 * but only a person can say whether the rest may be dropped.
 */
export function numberMeant(
  text: string,
  type: 'integer' | 'number',
): { suggestion?: string; certain: boolean } {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const [, figures = '', year] = /^([〇○零一二两三四五六七八九十百千]+)(年度?)?$/.exec(plain) ?? [];
  const chinese = chineseFigure(figures);
  if (chinese !== undefined) return { suggestion: String(chinese), certain: year === undefined };
  const parts = /^(-?\d{1,3}(?:,\d{3})+|-?\d+)(\.\d+)?(\D*)$/.exec(plain);
  if (!parts || (parts[2] && type === 'integer')) return { certain: false };
  const number = Number(parts[1]!.replaceAll(',', '') + (parts[2] ?? ''));
  return Number.isSafeInteger(Math.trunc(number))
    ? { suggestion: String(number), certain: parts[3] === '' }
    : { certain: false };
}
