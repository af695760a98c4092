import { CHINESE } from '../../../prose/chinese.ts';
import { numberInFront } from '../../../prose/numbered-texts.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

const BRACKETS = /\(([一二三四五六七八九十]{1,3}|\d{1,2})\)/g;

export const rule: TextRule<typeof words> = {
  code: 'number-brackets',
  roles: ['text', 'item', 'phrase', 'heading', 'title', 'name'],
  checkText(text, at) {
    const { value } = text;
    if (!value.includes('(')) return;
    const inFront = numberInFront(text);
    for (const { index, 0: written, 1: number = '' } of value.matchAll(BRACKETS)) {
      if (inFront && index < inFront.to) continue;
      // f(1) and 3(2) are not numbers of items.
      if (!isChinese(value[index - 1]) || !isChinese(value[index + written.length])) continue;
      const right = `（${number}）`;
      at.report(index, index + written.length, { written, right }, { text: right });
    }
  },
};

/**
 * Whether it is something that can stand in a Chinese text: a Chinese character, a full-width mark, a blank, or
 * nothing.
 */
const isChinese = (character: string | undefined): boolean =>
  character === undefined || /\s/.test(character) || CHINESE.test(character);
