import { documentNumbersIn } from '../../../prose/document-numbers.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: TextRule<typeof words> = {
  code: 'document-number-form',
  roles: ['number', 'text', 'item', 'phrase', 'heading'],
  checkText({ value, role }, at) {
    for (const { from, to, written, right, fault } of documentNumbersIn(value, role === 'number')) {
      if (fault) at.report(fault[0], fault[1], { written, right }, { text: right, part: [from, to] });
    }
  },
};
