/**
 * A date as official documents write it: Arabic figures, no leading zeros (GB/T 9704-2012, 7.3.5.4).
 *
 * @param date `YYYY-MM-DD`; any other text is given back as it is
 */
export function dateInWords(date: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  return parts ? `${parts[1]}年${Number(parts[2])}月${Number(parts[3])}日` : date;
}
