import { loneNumbersIn } from '../../../prose/lone-numbers.ts';
import { numberInFront } from '../../../prose/numbered-texts.ts';
import { typedNumbersIn } from '../../../prose/typed-numbers.ts';
import type { TextRule } from '../../rule.ts';
import { writtenLike } from '../written.ts';
import type { words } from './words.ts';

export const rule: TextRule<typeof words> = {
  code: 'skipped-level',
  wholeTexts: true,
  roles: ['text', 'item'],
  checkText(text, at) {
    const { value } = text;
    const inFront = numberInFront(text);
    // A single item should have no number at all, whatever its level.
    const alone = new Set(loneNumbersIn(value).map((it) => it.from));
    const numbers = typedNumbersIn(value);
    const hasSecond = numbers.some(({ level }) => level === 2);
    let above: number | undefined;
    for (const number of numbers) {
      const { level, from, to } = number;
      if (inFront && from < inFront.to) continue;
      // 一、 with 1. directly below it throughout is a form of its own, used by offices of every rank.
      const isForm = above === 1 && level === 3 && !hasSecond;
      if (above !== undefined && level > above + 1 && !isForm && !alone.has(from)) {
        const expected = writtenLike({ ...number, level: (above + 1) as 2 | 3 }, number.value);
        at.report(from, to, { found: value.slice(from, to), expected });
      }
      // Further numbers of the same level are the same mistake.
      above = level;
    }
  },
};
