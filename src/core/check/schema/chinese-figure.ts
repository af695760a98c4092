const DIGITS = '〇一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * The whole number that Chinese numerals write: figure by figure, as years are (二〇二六), or with units up to 千 (十二,
 * 三百零五). Undefined for anything else: 三五 is no number, but three to five.
 */
export function chineseFigure(text: string): number | undefined {
  const plain = text.replace(/[零○]/g, '〇').replaceAll('两', '二');
  if (/^(?:[〇一二三四五六七八九]|[一二三四五六七八九][〇一二三四五六七八九]{3})$/.test(plain))
    return Number([...plain].map((it) => DIGITS.indexOf(it)).join(''));
  if (
    !/^(?:[一二三四五六七八九]千〇?)?(?:[一二三四五六七八九]百〇?)?(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?$/.test(
      plain,
    )
  )
    return undefined;
  let sum = 0;
  let digit = 0;
  for (const it of plain) {
    const unit = UNITS[it];
    if (unit === undefined) digit = DIGITS.indexOf(it);
    else {
      sum += (digit || 1) * unit;
      digit = 0;
    }
  }
  return plain === '' ? undefined : sum + digit;
}
