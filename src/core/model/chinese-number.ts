const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const UNITS = ['', '十', '百', '千'];

/**
 * A whole number in Chinese characters, as numbering writes it: 十, not 一十, from 10 to 19.
 *
 * @param value 1 to 99,999,999
 * @throws RangeError outside of that
 */
export function chineseNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99_999_999)
    throw new RangeError(`no Chinese number for ${value}`);
  const thousands = Math.floor(value / 10_000);
  const rest = value % 10_000;
  if (thousands === 0) return below10000(rest).replace(/^一十/, '十');
  const gap = rest > 0 && rest < 1000 ? '零' : '';
  return `${below10000(thousands).replace(/^一十/, '十')}万${gap}${below10000(rest)}`;
}

/** 0 is empty; a zero within the number is said once, however many stand together. */
function below10000(value: number): string {
  let written = '';
  let gap = false;
  const digits = [...String(value)].map(Number);
  digits.forEach((digit, index) => {
    if (digit === 0) {
      gap = true;
      return;
    }
    if (gap && written !== '') written += '零';
    gap = false;
    written += `${DIGITS[digit]}${UNITS[digits.length - 1 - index]}`;
  });
  return written;
}
