import type { TextRule } from '../../rule.ts';

/** Figures as wide as a 汉字, with the point and the percent sign that go with them; 二０二六 has a wrong 〇 instead. */
const WIDE = /(?<![一二三四五六七八九〇])[０-９]+(?:．[０-９]+)*％?|(?<=\d)％/g;

export const fullWidthFigure: TextRule<'full-width-figure'> = {
  code: 'full-width-figure',
  roles: ['text', 'item', 'phrase', 'heading', 'title', 'name', 'number'],
  checkText({ value }, at) {
    for (const { index, 0: written } of value.matchAll(WIDE)) {
      const right = written.normalize('NFKC');
      at.report(index, index + written.length, { written, right }, { text: right });
    }
  },
};
