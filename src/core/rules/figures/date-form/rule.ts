import { daysOf, figureDatesIn } from '../../../prose/figure-dates.ts';
import { quotedIn } from '../../../prose/quoted.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: TextRule<typeof words> = {
  code: 'date-form',
  roles: ['text', 'item', 'phrase', 'heading'],
  checkText({ value }, at) {
    const isQuoted = quotedIn(value);
    for (const { from, to, year, month, day, inRange } of figureDatesIn(value)) {
      if (isQuoted(from)) continue;
      if (month < 1 || month > 12 || day < 1 || day > daysOf(month, year)) continue;
      const right = `${year}年${month}月${day}日`;
      // Between two dates, the - would have to change with them.
      at.report(from, to, { written: value.slice(from, to), right }, inRange ? undefined : { text: right });
    }
  },
};
