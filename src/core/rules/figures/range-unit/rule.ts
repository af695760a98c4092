import { type FigureRange, rangesIn, WRONG_RANGE_MARK } from '../../../prose/ranges.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: TextRule<typeof words> = {
  code: 'range-unit',
  roles: ['text', 'item', 'phrase', 'heading'],
  checkText({ value }, at) {
    for (const range of rangesIn(value)) {
      if (!unitIsNeeded(range)) continue;
      const { from, to, first, mark, second, secondUnit } = range;
      const right = `${first}${secondUnit}${WRONG_RANGE_MARK.test(mark) ? '～' : mark}${second}${secondUnit}`;
      const part = [from, to] as const;
      at.report(from, from + first.length, { written: value.slice(from, to), right }, { text: right, part });
    }
  },
};

/** Whether the first figure needs the sign of the second to be clear: 3～5万 may be 3 to 50,000. */
export function unitIsNeeded({ first, firstUnit, mark, second, secondUnit }: FigureRange): boolean {
  if (firstUnit !== '' || Number(first) >= Number(second)) return false;
  return /^[%％‰]$/.test(secondUnit) || (/^[万亿]$/.test(secondUnit) && !/[至到]/.test(mark));
}
