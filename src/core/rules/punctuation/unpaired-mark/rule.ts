import { HAN, isOf } from '../../../prose/chinese.ts';
import { pairsOf } from '../../../prose/pairs.ts';
import { WORDED } from '../../../prose/prose-roles.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/**
 * 二） at the beginning of a line, for （二）; 1） is a correct form. The numeral is asked for first, lest the line is looked
 * through backwards from each of its blanks.
 */
const NUMBER_WITH_HALF_A_BRACKET = /(?=[一二三四五六七八九十])(?<=^[ 　]*)[一二三四五六七八九十]{1,3}）/gmu;

/** A single straight quote between Chinese characters: no pair, no minutes, no English. */
const LONE_APOSTROPHE =
  /(?<=[\p{Script=Han}，。；：、》”])'(?=[\p{Script=Han}，。；：、《“]|$)(?![^'\n]*')(?<!'[^'\n]*')/gu;

export const rule: TextRule<typeof words> = {
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
      // Beside Latin letters and figures, a half-width bracket may have other uses.
      if ('()"'.includes(mark) && !isOf(HAN, value[index - 1]) && !isOf(HAN, value[index + 1])) continue;
      at.report(index, index + 1, { mark, turned: false });
    }
    for (const { index, 0: written } of value.matchAll(NUMBER_WITH_HALF_A_BRACKET)) {
      const at1 = index + written.length - 1;
      at.report(at1, at1 + 1, { mark: '）', turned: false }, { text: '（', part: [index, index] });
    }
    for (const { index, 0: mark } of value.matchAll(LONE_APOSTROPHE)) {
      at.report(index, index + 1, { mark, turned: false });
    }
  },
};
