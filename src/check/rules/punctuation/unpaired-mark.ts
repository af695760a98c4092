import { HAN, isOf } from '../../prose/chinese.ts';
import { pairsOf } from '../../prose/pairs.ts';
import { WORDED } from '../../prose/prose-roles.ts';
import type { TextRule } from '../../rule.ts';

export const unpairedMark: TextRule<'unpaired-mark'> = {
  code: 'unpaired-mark',
  roles: WORDED,
  checkText({ value }, at) {
    const { unpaired, turned } = pairsOf(value);
    for (const index of turned) {
      const mark = value[index] as string;
      at.report(index, index + 1, { mark, turned: true }, { text: mark === '“' ? '”' : '“' });
    }
    for (const index of unpaired) {
      const mark = value[index] as string;
      if ('[]'.includes(mark)) continue;
      // Among Latin letters and figures a half-width bracket can be many things.
      if ('()"'.includes(mark) && !isOf(HAN, value[index - 1]) && !isOf(HAN, value[index + 1])) continue;
      at.report(index, index + 1, { mark, turned: false });
    }
  },
};
