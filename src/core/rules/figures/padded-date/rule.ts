import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

const DATE = /(?<![\d./-])(\d{1,2})月(?:(\d{1,2})(?=[日号]))?/g;

const isPadded = (figure: string): boolean => /^0[1-9]$/.test(figure);

export const rule: TextRule<typeof words> = {
  code: 'padded-date',
  roles: ['text', 'item', 'phrase', 'heading'],
  checkText({ value }, at) {
    for (const { index, 1: month = '', 2: day = '' } of value.matchAll(DATE)) {
      if (!isPadded(month) && !isPadded(day)) continue;
      const dayFrom = index + month.length + 1;
      const from = isPadded(month) ? index : dayFrom;
      const to = isPadded(day) ? dayFrom + day.length : index + month.length;
      const written = value.slice(from, to);
      const right = written.replaceAll(/(?<!\d)0/g, '');
      at.report(from, to, { written, right }, { text: right });
    }
  },
};
