/**
 * A date as official documents write it: Arabic figures without leading zeros (GB/T 9704-2012, 7.3.5.4).
 *
 * @param date `YYYY-MM-DD`; any other text is returned unchanged
 */
export function dateInWords(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return parts ? `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日` : date;
}

/**
 * The month of a date: 5月 in the given year, 2025年12月 in any other.
 *
 * @param date `YYYY-MM-DD`; any other text is returned unchanged
 * @param year the year that is left out
 */
export function monthInWords(date: string, year: unknown): string {
  const parts = /^(\d{4})-(\d{2})/.exec(date);
  if (!parts) return date;
  const inWords = `${Number(parts[2])}月`;
  return Number(parts[1]) === year ? inWords : `${parts[1]}年${inWords}`;
}
