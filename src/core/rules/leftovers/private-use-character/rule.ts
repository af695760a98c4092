import { codePointName, plainCharacter } from '../../../spelling/odd-characters.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** One after the other: they are a word of signs that nobody has, or a bullet of Word's. */
const RUN = /\p{Co}+/gu;

export const rule: TextRule<typeof words> = {
  code: 'private-use-character',
  roles: ['text', 'item', 'phrase', 'heading', 'title', 'name', 'number', 'free'],
  checkText({ value }, at) {
    for (const { index, 0: run } of value.matchAll(RUN)) {
      // What it certainly was is told where the file is read.
      const [first] = [...run].filter((it) => plainCharacter(it) === it);
      if (first === undefined) continue;
      const isSymbol = /[\uf000-\uf0ff]/.test(first);
      at.report(index, index + run.length, { character: codePointName(first), isSymbol });
    }
  },
};
