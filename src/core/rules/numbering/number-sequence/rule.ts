import { numberInFront } from '../../../prose/numbered-texts.ts';
import { outOfTurn } from '../../../prose/ordinals.ts';
import { numbersInClauses, possibleNumbersIn, type TypedNumber } from '../../../prose/typed-numbers.ts';
import type { TextRule } from '../../rule.ts';
import { writtenAs, writtenLike } from '../written.ts';
import type { words } from './words.ts';

export const rule: TextRule<typeof words> = {
  code: 'number-sequence',
  wholeTexts: true,
  roles: ['text', 'item'],
  checkText(text, at) {
    const { value, role } = text;
    const inFront = numberInFront(text);
    const isInFront = (from: number) => inFront !== undefined && from < inFront.to;

    /** The last number of each level; a number of a higher level resets the lower ones. */
    const last = [0, 0, 0, 0, 0];
    /** The place of the last number of each level. */
    const places = [0, 0, 0, 0, 0];
    for (const { number, isPossible } of numbersOf(value)) {
      const { level, value: found, from, to } = number;
      if (isInFront(from)) continue;
      // A possible number counts only if it is the next one.
      if (isPossible && (found === 1 || found !== (last[level] ?? 0) + 1)) continue;
      const before = last[level] ?? 0;
      // Within a paragraph, （三） may be part of a sentence; it can continue a count but is no mistake.
      if (
        !number.begins &&
        found !== 1 &&
        found !== before + 1 &&
        !skips(value, places[level] ?? 0, number, before)
      )
        continue;
      // A first number other than 1 continues another text; a new 1 begins another list.
      const inTurn = found === before + 1 || before === 0 || (found === 1 && before > 1);
      if (!inTurn)
        at.report(from, to, { found: value.slice(from, to), expected: writtenLike(number, before + 1) });
      last[level] = found;
      places[level] = to;
      last.fill(0, level + 1);
    }

    for (const { ordinal, expected, other } of outOfTurn(value, ({ from }) => isInFront(from))) {
      const { from, to, kind } = ordinal;
      // 二是 at the beginning of an entry continues the entry before.
      if (other !== undefined || (role === 'item' && value.slice(0, from).trim() === '')) continue;
      at.report(from, to, { found: value.slice(from, to), expected: writtenAs(kind, expected) });
    }
  },
};

/** A list within a paragraph lacks one number: 1、加强教育。3、加强维护。 Both begin a sentence, and nothing is quoted. */
function skips(
  value: string,
  placeBefore: number,
  { from, value: found, level }: TypedNumber,
  before: number,
) {
  if (before === 0 || found <= before + 1 || found > before + 3) return false;
  const between = value.slice(placeBefore, from);
  const opensSentence = level === 2 || level === 4 ? /。\s*$/u : /[。；]\s*$/u;
  return opensSentence.test(between) && !/[\n“”《》：:]/u.test(between);
}

/** The numbers and possible numbers of a text, in order. */
function numbersOf(value: string): { number: TypedNumber; isPossible: boolean }[] {
  const numbers = numbersInClauses(value).map((number) => ({ number, isPossible: false }));
  if (numbers.length === 0) return [];
  const possible = possibleNumbersIn(value).map((number) => ({ number, isPossible: true }));
  return [...numbers, ...possible].sort((one, other) => one.number.from - other.number.from);
}
