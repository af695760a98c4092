import { numberInFront } from '../../../prose/numbered-texts.ts';
import { outOfTurn } from '../../../prose/ordinals.ts';
import type { TextRule } from '../../rule.ts';
import { writtenAs } from '../written.ts';
import type { words } from './words.ts';

export const rule: TextRule<typeof words> = {
  code: 'mixed-ordinals',
  wholeTexts: true,
  roles: ['text', 'item'],
  checkText(text, at) {
    const { value } = text;
    const inFront = numberInFront(text);
    for (const { ordinal, expected, other } of outOfTurn(value, ({ from }) => from < (inFront?.to ?? 0))) {
      if (other === undefined) continue;
      const { from, to } = ordinal;
      at.report(from, to, {
        found: value.slice(from, to),
        expected: writtenAs(other, expected),
        first: writtenAs(other, 1),
      });
    }
  },
};
