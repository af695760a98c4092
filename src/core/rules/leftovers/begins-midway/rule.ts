import { numbersInClauses } from '../../../prose/typed-numbers.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

/**
 * 四、强化保障。 or （三）… at the beginning of a text, as the heading of what follows. Entries of a list may continue the count
 * of the entry before.
 */
const NUMBER =
  /^\s*(?:([二三四五六七八九十]{1,3})、|（([二三四五六七八九十]{1,3})）)(?![一二三四五六七八九十班号类级款项组])(?:[^，；：\n]{2,24}[。\n]\s*\S|\p{Script=Han}{2,30}，[^\n]{4,})/u;

/**
 * A text that begins with the number of a later part: the parts before it were not copied. The count may continue from
 * an earlier text anywhere in the document.
 */
export const rule: Rule<typeof words> = {
  code: 'begins-midway',
  check(_unit, at, { texts }) {
    /** The last number of each level in the texts so far. */
    const last = new Map<number, number>();
    for (const { value, role, path } of texts) {
      const numbers = numbersInClauses(value);
      const found = role === 'text' && typeof path.at(-1) !== 'number' ? NUMBER.exec(value) : null;
      const [first] = numbers;
      const goesOn = first !== undefined && last.get(first.level) === first.value - 1;
      if (found && !goesOn) {
        const from = found[0].search(/\S/u);
        const number = found[1] === undefined ? `（${found[2]}）` : `${found[1]}、`;
        at.reportPart(path, [from, from + number.length], { number });
      }
      for (const it of numbers) last.set(it.level, it.value);
    }
  },
};
