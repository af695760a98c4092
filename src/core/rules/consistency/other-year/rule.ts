import { yearSlips } from '../../../prose/year-slips.ts';
import { isOfYear } from '../../../unit/kinds/kinds.ts';
import { officialDocuments } from '../../../unit/official-documents.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'other-year',
  check(unit, at, { texts }) {
    const { year } = unit;
    if (year === undefined) return;
    for (const { prose, from, found, meant } of yearSlips(unit, texts))
      at.reportPart(prose.path, [from, from + 4], { found, meant, year });
    for (const { kind, path, document } of officialDocuments(unit)) {
      const found = isOfYear(kind) ? otherYearIn(document.title ?? '', year) : undefined;
      if (found) at.reportPart([...path, 'title'], found.part, { found: found.year, meant: year, year });
    }
  },
};

/** The year that a title gives to the report, if it is the wrong one; a year within 《》 belongs to another document. */
function otherYearIn(
  title: string,
  year: number,
): { readonly year: number; readonly part: readonly [number, number] } | undefined {
  const years = [...title.matchAll(/(20\d\d)年度(?![^《]*》)/g)];
  const [first] = years;
  if (!first || years.some(([, it]) => Number(it) === year)) return undefined;
  return { year: Number(first[1]), part: [first.index, first.index + 4] };
}
