import { numberInFront } from '../../prose/numbered-texts.ts';
import { typedNumbersIn } from '../../prose/typed-numbers.ts';
import type { TextRule } from '../../rule.ts';
import { writtenLike } from './written.ts';

export const skippedLevel: TextRule<'skipped-level'> = {
  code: 'skipped-level',
  roles: ['text', 'item'],
  checkText(text, at) {
    const { value } = text;
    const inFront = numberInFront(text);
    let above: number | undefined;
    for (const number of typedNumbersIn(value)) {
      const { level, from, to } = number;
      if (inFront && from < inFront.to) continue;
      // What follows a skip on the same level is the same mistake.
      if (above !== undefined && level > above + 1) {
        const expected = writtenLike({ ...number, level: (above + 1) as 2 | 3 }, number.value);
        at.report(from, to, { found: value.slice(from, to), expected });
      }
      above = level;
    }
  },
};
