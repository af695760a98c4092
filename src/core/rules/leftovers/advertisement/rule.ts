import { advertisementsIn } from '../../../prose/advertisements.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: TextRule<typeof words> = {
  code: 'advertisement',
  roles: ['text', 'item', 'phrase', 'heading', 'title', 'name'],
  checkText({ value, role }, at) {
    for (const span of advertisementsIn(value, role)) at.report(...span, { text: value.slice(...span) });
  },
};
