import { isOpen, measures } from '../../../unit/measures.ts';
import { lastDayOf } from '../../../unit/reported-on.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'deadline-after-next-report',
  check(unit, at) {
    const { year } = unit;
    if (year === undefined) return;
    // The next report tells of the whole of the next year, and is written at its end or, as late as this one, after it.
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
