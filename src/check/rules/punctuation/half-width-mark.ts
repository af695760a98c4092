import type { TextRule } from '../../rule.ts';

/** The full-width form of each half-width mark (GB/T 15834-2011, 5.1). */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
};

/**
 * A half-width mark directly after a 汉字 or a mark that closes, with blanks behind it where it was typed with them. What
 * follows must not be a figure or a letter that it ties to: 3:2, 14:30 and http: keep theirs.
 */
const MARK = /(?<=[\p{Script=Han}”’》）〕])([,;:?!]) *(?![\dA-Za-z/])/gu;

export const halfWidthMark: TextRule<'half-width-mark'> = {
  code: 'half-width-mark',
  roles: ['text', 'item', 'phrase', 'heading', 'title', 'name'],
  checkText({ value }, at) {
    for (const { index, 0: found, 1: mark = '' } of value.matchAll(MARK)) {
      const full = FULL_WIDTH[mark] as string;
      const blanksToo = [index, index + found.length] as const;
      at.report(index, index + 1, { mark, full }, { text: full, part: blanksToo });
    }
  },
};
