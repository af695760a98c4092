import type { Language } from '../../diagnostics/language.ts';
import type { Summary } from '../../generated/summary.ts';
import { printable } from '../terminal/printable.ts';

/** The last line of a run: how many units are in the summary, and which are not. */
export function outcomeInWords(
  { units, missing, leftOut, year, years }: Summary,
  language: Language,
): string {
  const names = missing.map((it) => printable(it.shortName ?? it.name));
  const some = names.slice(0, MOST_NAMES);
  if (language === 'zh') {
    const more = names.length > some.length ? '等' : '';
    return [
      `${years.length > 1 ? `${years.length} 个年度，` : ''}${year} 年度汇总 ${units} 个单位`,
      ...(names.length > 0 ? [`${names.length} 个没有报送：${some.join('、')}${more}`] : []),
      ...(leftOut.length > 0 ? [`${leftOut.length} 个文件没有计入`] : []),
    ].join('；');
  }
  const more = names.length > some.length ? ' …' : '';
  return [
    `${years.length > 1 ? `${years.length} years; ` : ''}${units} unit${units === 1 ? '' : 's'} summed up for ${year}`,
    ...(names.length > 0 ? [`${names.length} did not report: ${some.join(', ')}${more}`] : []),
    ...(leftOut.length > 0 ? [`${leftOut.length} file${leftOut.length === 1 ? '' : 's'} left out`] : []),
  ].join('; ');
}

/** More names than this would fill the terminal; the report has them all. */
const MOST_NAMES = 5;
