import { allTexts } from '../../../prose/naming/all-texts.ts';
import { slipsBetweenNames } from '../../../prose/naming/between-names.ts';
import { slipsBetweenPeople } from '../../../prose/naming/between-people.ts';
import { formsOf } from '../../../prose/naming/forms.ts';
import { slipsInTexts } from '../../../prose/naming/in-texts.ts';
import { slipsInPhrases } from '../../../prose/naming/set-phrases.ts';
import { firstTold } from '../../../prose/naming/slip.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'written-two-ways',
  check(unit, at, context) {
    const texts = context.texts.filter(({ role }) => role !== 'free' && role !== 'number');
    const forms = formsOf(unit, texts);
    const all = allTexts(texts);
    const isFirst = firstTold();
    const stated = [unit.subject, unit.organisation?.name, unit.leadership?.name];
    // Slips in names come first: they tell the reader more than the phrase around the same character.
    const slips = [
      ...slipsBetweenNames(forms),
      ...slipsBetweenPeople(unit),
      ...slipsInTexts(unit, all, forms),
      ...slipsInPhrases(
        all,
        stated.filter((it) => it !== undefined),
      ),
    ].filter(isFirst);
    for (const { path, from, to, found, usual, mend } of slips)
      at.reportPart(path, [from, to], { found, usual }, mend === undefined ? undefined : { text: mend });
  },
};
