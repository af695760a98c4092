import { numberInFront } from '../../prose/numbered-texts.ts';
import { outOfTurn } from '../../prose/ordinals.ts';
import { numbersInClauses, possibleNumbersIn, type TypedNumber } from '../../prose/typed-numbers.ts';
import type { TextRule } from '../../rule.ts';
import { writtenAs, writtenLike } from './written.ts';

export const numberSequence: TextRule<'number-sequence'> = {
  code: 'number-sequence',
  wholeTexts: true,
  roles: ['text', 'item'],
  checkText(text, at) {
    const { value, role } = text;
    const inFront = numberInFront(text);
    const isInFront = (from: number) => inFront !== undefined && from < inFront.to;

    /** The last number of each level; a higher level begins the lower ones anew. */
    const last = [0, 0, 0, 0, 0];
    for (const { number, isPossible } of numbersOf(value)) {
      const { level, value: found, from, to } = number;
      if (isInFront(from)) continue;
      // What only may be a number is one where it is next.
      if (isPossible && (found === 1 || found !== (last[level] ?? 0) + 1)) continue;
      // Within a paragraph （三） may be part of a sentence: it can go on, and be no mistake.
      if (!number.begins && found !== 1 && found !== (last[level] ?? 0) + 1) continue;
      const before = last[level] ?? 0;
      // What begins with another than 1 goes on from another text; a new 1 begins another list.
      const inTurn = found === before + 1 || before === 0 || (found === 1 && before > 1);
      if (!inTurn)
        at.report(from, to, { found: value.slice(from, to), expected: writtenLike(number, before + 1) });
      last[level] = found;
      last.fill(0, level + 1);
    }

    for (const { ordinal, expected, other } of outOfTurn(value, ({ from }) => isInFront(from))) {
      const { from, to, kind } = ordinal;
      // 二是 at the head of an entry goes on from the entry before it.
      if (other !== undefined || (role === 'item' && value.slice(0, from).trim() === '')) continue;
      at.report(from, to, { found: value.slice(from, to), expected: writtenAs(kind, expected) });
    }
  },
};

/** The numbers of a text in its order, and what may be one. */
function numbersOf(value: string): { number: TypedNumber; isPossible: boolean }[] {
  const numbers = numbersInClauses(value).map((number) => ({ number, isPossible: false }));
  if (numbers.length === 0) return [];
  const possible = possibleNumbersIn(value).map((number) => ({ number, isPossible: true }));
  return [...numbers, ...possible].sort((one, other) => one.number.from - other.number.from);
}
