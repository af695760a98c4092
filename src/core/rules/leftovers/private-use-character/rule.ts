import { codePointName, plainCharacter } from '../../../spelling/odd-characters.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** Consecutive ones are reported together: they are a word in a special font, or a bullet from Word. */
const RUN = /\p{Co}+/gu;

export const rule: TextRule<typeof words> = {
  code: 'private-use-character',
  roles: ['text', 'item', 'phrase', 'heading', 'title', 'name', 'number', 'free'],
  checkText({ value }, at) {
    for (const { index, 0: run } of value.matchAll(RUN)) {
      // Characters with a certain meaning are reported when the file is read.
      const [first] = [...run].filter((it) => plainCharacter(it) === it);
      if (first === undefined) continue;
      const isSymbol = /[\uf000-\uf0ff]/.test(first);
      at.report(index, index + run.length, { character: codePointName(first), isSymbol });
    }
  },
};
