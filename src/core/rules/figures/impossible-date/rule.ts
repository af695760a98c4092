import { daysOf, figureDatesIn } from '../../../prose/figure-dates.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

const DATE = /(?<![\d.])(?:(\d{4})年)?(?<![\d.])(\d{1,2})月(\d{1,2})[日号](?![楼院门口线机馆])/g;

export const rule: TextRule<typeof words> = {
  code: 'impossible-date',
  roles: ['text', 'item', 'phrase', 'heading'],
  checkText({ value }, at) {
    for (const { index, 0: written, 1: year, 2: month, 3: day } of value.matchAll(DATE))
      tell(index, written, Number(month), Number(day), year === undefined ? undefined : Number(year));
    for (const { from, to, year, month, day } of figureDatesIn(value))
      if (month >= 1 && month <= 12) tell(from, value.slice(from, to), month, day, year);

    function tell(from: number, date: string, month: number, day: number, year: number | undefined): void {
      const isMonth = month >= 1 && month <= 12;
      const days = isMonth ? daysOf(month, year) : undefined;
      if (days !== undefined && day >= 1 && day <= days) return;
      at.report(from, from + date.length, { date, month: isMonth ? month : undefined, year, days });
    }
  },
};
