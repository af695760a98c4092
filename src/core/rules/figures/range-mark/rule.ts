import { isInCalculation } from '../../../prose/calculations.ts';
import { type FigureRange, rangesIn, WRONG_RANGE_MARK } from '../../../prose/ranges.ts';
import type { TextRule } from '../../rule.ts';
import { unitIsNeeded } from '../range-unit/rule.ts';
import type { words } from './words.ts';

export const rule: TextRule<typeof words> = {
  code: 'range-mark',
  roles: ['text', 'item', 'phrase', 'heading'],
  checkText({ value }, at) {
    for (const range of rangesIn(value)) {
      if (!WRONG_RANGE_MARK.test(range.mark) || unitIsNeeded(range)) continue;
      // In a calculation, 365天-104天 is a subtraction.
      if (isInCalculation(value, [range.from, range.to])) continue;
      const right = rightMark(range);
      const { mark, markFrom } = range;
      at.report(markFrom, markFrom + mark.length, { mark, right }, { text: right });
    }
  },
};

/** 一字线 between two points in time, 浪纹线 between two values (GB/T 15834-2011, 4.13.3). */
export const rightMark = ({ points }: FigureRange): string => (points ? '—' : '～');
