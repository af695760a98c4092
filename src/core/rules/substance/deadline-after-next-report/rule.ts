import { isOpen, measures } from '../../../unit/measures.ts';
import { lastDayOf } from '../../../unit/reported-on.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'deadline-after-next-report',
  check(unit, at) {
    const { year } = unit;
    if (year === undefined) return;
    // The next report covers the whole next year; it is written at the end of that year or, if this one is later than
    // that, just as late.
    const endOfNextYear = lastDayOf(year + 1);
    const aYearOn = yearAfter(unit.document?.date);
    const next = aYearOn !== undefined && aYearOn > endOfNextYear ? aYearOn : endOfNextYear;
    for (const { path, measure } of measures(unit)) {
      const { due } = measure;
      if (due !== undefined && due > next && isOpen(measure)) at.report([...path, 'due'], { due, next });
    }
  },
};

const yearAfter = (date: string | undefined): string | undefined =>
  date?.replace(/^\d{4}/, (year) => String(Number(year) + 1));
