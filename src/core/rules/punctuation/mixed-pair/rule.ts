import { pairsOf } from '../../../prose/pairs.ts';
import { WORDED } from '../../../prose/prose-roles.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** The other half of each mark. */
const OTHER: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '〔': '〕',
  '【': '】',
  '“': '”',
  ')': '(',
  '）': '（',
  ']': '[',
  '〕': '〔',
  '】': '【',
  '”': '“',
  '"': '"',
};

export const rule: TextRule<typeof words> = {
  code: 'mixed-pair',
  roles: WORDED,
  checkText({ value }, at) {
    for (const { open, close } of pairsOf(value).pairs) {
      const [first, last] = [value[open] as string, value[close] as string];
      if (!OTHER[first] || !OTHER[last] || OTHER[first] === last) continue;
      // Quotes the wrong way round are reported by unpaired-mark.
      if (!isHalf(first) && '“”'.includes(last)) continue;
      // Another rule checks the brackets around the year of a 发文字号.
      if (/^\d{4}$/.test(value.slice(open + 1, close))) continue;
      const args = { open: first, close: last };
      if (isHalf(first) && !isHalf(last)) at.report(open, open + 1, args, { text: OTHER[last] as string });
      else if (isHalf(last) && !isHalf(first)) at.report(close, close + 1, args, { text: OTHER[first] });
      else at.report(close, close + 1, args);
    }
  },
};

const isHalf = (mark: string): boolean => '()[]"'.includes(mark);
