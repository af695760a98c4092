import type { Summary } from '../../core/generated/summary.ts';
import type { Language } from '../../core/wording/language.ts';
import { printable } from '../terminal/printable.ts';

/** The last line of a run: how many units are in the summary, which are not, and why. */
export function outcomeInWords(
  { units, missing, faulty, stale, leftOut, verify, year, years }: Summary,
  language: Language,
): string {
  const notCounted = leftOut.filter(({ why }) => why !== 'same-content').length;
  if (language === 'zh') {
    return [
      `${years.length > 1 ? `${years.length} 个年度，` : ''}${year} 年度汇总 ${units} 个单位`,
      ...named(missing, (count, names) => `${count} 个未报：${names}`, '、', '等'),
      ...named(faulty, (count, names) => `${count} 个报送有误：${names}`, '、', '等'),
      ...named(stale, (count, names) => `${count} 个报的是旧年度：${names}`, '、', '等'),
      ...(notCounted > 0 ? [`${notCounted} 个文件没有计入`] : []),
      ...(verify.length > 0 ? [`${verify.length} 处待核对`] : []),
    ].join('；');
  }
  const s = (count: number) => (count === 1 ? '' : 's');
  return [
    `${years.length > 1 ? `${years.length} years; ` : ''}${units} unit${s(units)} summed up for ${year}`,
    ...named(missing, (count, names) => `${count} did not report: ${names}`, ', ', ' …'),
    ...named(faulty, (count, names) => `${count} with errors: ${names}`, ', ', ' …'),
    ...named(stale, (count, names) => `${count} with an earlier year's file: ${names}`, ', ', ' …'),
    ...(notCounted > 0 ? [`${notCounted} file${s(notCounted)} left out`] : []),
    ...(verify.length > 0 ? [`${verify.length} to verify`] : []),
  ].join('; ');
}

/** Units and their number; of many, the first few names. */
function named(
  units: readonly { readonly name: string; readonly shortName?: string }[],
  inWords: (count: number, names: string) => string,
  between: string,
  more: string,
): string[] {
  if (units.length === 0) return [];
  const names = units.slice(0, MOST_NAMES).map((it) => printable(it.shortName ?? it.name));
  return [inWords(units.length, names.join(between) + (units.length > MOST_NAMES ? more : ''))];
}

/** More names would fill the terminal; the report lists them all. */
const MOST_NAMES = 5;
