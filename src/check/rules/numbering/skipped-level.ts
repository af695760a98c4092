import { loneNumbersIn } from '../../prose/lone-numbers.ts';
import { numberInFront } from '../../prose/numbered-texts.ts';
import { typedNumbersIn } from '../../prose/typed-numbers.ts';
import type { TextRule } from '../../rule.ts';
import { writtenLike } from './written.ts';

export const skippedLevel: TextRule<'skipped-level'> = {
  code: 'skipped-level',
  wholeTexts: true,
  roles: ['text', 'item'],
  checkText(text, at) {
    const { value } = text;
    const inFront = numberInFront(text);
    // An only item should have no number, of whichever level.
    const alone = new Set(loneNumbersIn(value).map((it) => it.from));
    let above: number | undefined;
    for (const number of typedNumbersIn(value)) {
      const { level, from, to } = number;
      if (inFront && from < inFront.to) continue;
      if (above !== undefined && level > above + 1 && !alone.has(from)) {
        const expected = writtenLike({ ...number, level: (above + 1) as 2 | 3 }, number.value);
        at.report(from, to, { found: value.slice(from, to), expected });
      }
      // What follows on the same level is the same mistake.
      above = level;
    }
  },
};
