import type { Rule } from '../../rule.ts';
import { yearSlips } from '../../years/year-slips.ts';

export const otherYear: Rule<'other-year'> = {
  code: 'other-year',
  check(unit, at, { texts }) {
    const { year } = unit;
    if (year === undefined) return;
    for (const { prose, from, found, meant } of yearSlips(unit, texts))
      at.reportPart(prose.path, [from, from + 4], { found, meant, year });
    const title = unit.document?.title;
    if (title === undefined) return;
    // The year that the title gives to the report; one within 《》 belongs to another document.
    const years = [...title.matchAll(/(20\d\d)年度(?![^《]*》)/g)];
    const [first] = years;
    if (!first || years.some(([, it]) => Number(it) === year)) return;
    const { index } = first;
    const found = Number(first[1]);
    at.reportPart(['document', 'title'], [index, index + 4], { found, meant: year, year });
  },
};
