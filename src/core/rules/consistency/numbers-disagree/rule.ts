import { againstEntries } from '../../../prose/counts/against-entries.ts';
import { againstFigures } from '../../../prose/counts/against-figures.ts';
import { againstTexts } from '../../../prose/counts/against-texts.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'numbers-disagree',
  check(unit, at, { texts }) {
    const keys = new Set<string>();
    for (const { path, from, to, said, right, counted, name, other } of [
      ...againstEntries(unit, texts),
      ...againstFigures(unit, texts),
      ...againstTexts(texts),
    ]) {
      const place = `${path.join('/')} ${from}`;
      if (keys.has(place)) continue;
      keys.add(place);
      const line = other && at.line(other);
      const args = { said, right: right.map(String), counted, name, line };
      if (to === undefined) at.report(path, args);
      else at.reportPart(path, [from, to], args);
    }
  },
};
