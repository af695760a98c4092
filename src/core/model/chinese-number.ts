const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const UNITS = ['', '十', '百', '千'];

/**
 * A whole number in Chinese numerals, as numbering writes it: 10 to 19 are 十 … 十九, without 一 in front.
 *
 * @param value 1 to 99,999,999
 * @throws RangeError for any other value
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

/** Gives an empty text for 0. Several zeros in a row are written as one 零. */
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
