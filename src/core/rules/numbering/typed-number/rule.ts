import { numberInFront } from '../../../prose/numbered-texts.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: TextRule<typeof words> = {
  code: 'typed-number',
  roles: ['item', 'heading', 'text', 'title', 'name'],
  checkText(text, at) {
    const number = numberInFront(text);
    if (!number) return;
    const written = text.value.slice(number.from, number.to);
    at.report(
      number.from,
      number.from + written.trimEnd().length,
      { written: written.trim() },
      { text: '', part: [number.from, number.to] },
    );
  },
};
