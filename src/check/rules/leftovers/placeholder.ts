import { advertisementsIn } from '../../prose/advertisements.ts';
import { placeholdersIn } from '../../prose/placeholders/placeholders.ts';
import { apartFrom } from '../../prose/span.ts';
import type { TextRule } from '../../rule.ts';

export const placeholder: TextRule<'placeholder'> = {
  code: 'placeholder',
  roles: ['text', 'item', 'phrase', 'heading', 'title', 'name', 'number', 'free'],
  checkText({ value, role }, at) {
    const found = placeholdersIn(value, role);
    if (found.length === 0) return;
    for (const span of apartFrom(found, advertisementsIn(value, role)))
      at.report(...span, { text: value.slice(...span) });
  },
};
