import { wrongPercentagesIn } from '../../../prose/counts/percentages.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: TextRule<typeof words> = {
  code: 'percentage-differs',
  roles: ['text', 'item'],
  checkText({ value }, at) {
    for (const { span, said, right, sum } of wrongPercentagesIn(value))
      at.report(...span, { said, right, sum });
  },
};
