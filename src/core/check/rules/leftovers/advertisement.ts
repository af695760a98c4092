import { advertisementsIn } from '../../prose/advertisements.ts';
import type { TextRule } from '../../rule.ts';

export const advertisement: TextRule<'advertisement'> = {
  code: 'advertisement',
  roles: ['text', 'item', 'phrase', 'heading', 'title', 'name'],
  checkText({ value, role }, at) {
    for (const span of advertisementsIn(value, role)) at.report(...span, { text: value.slice(...span) });
  },
};
