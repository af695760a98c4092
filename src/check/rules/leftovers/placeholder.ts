import { advertisementsIn } from '../../prose/advertisements.ts';
import { placeholdersIn } from '../../prose/placeholders/placeholders.ts';
import { overlap } from '../../prose/span.ts';
import type { TextRule } from '../../rule.ts';

export const placeholder: TextRule<'placeholder'> = {
  code: 'placeholder',
  roles: ['text', 'item', 'phrase', 'heading', 'title', 'name', 'number', 'free'],
  checkText({ value, role }, at) {
    const advertisements = advertisementsIn(value, role);
    for (const span of placeholdersIn(value, role)) {
      if (advertisements.some((it) => overlap(it, span))) continue;
      at.report(...span, { text: value.slice(...span) });
    }
  },
};
