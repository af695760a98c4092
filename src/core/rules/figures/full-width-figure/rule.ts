import type { Prose } from '../../../prose/prose.ts';
import { spansOf } from '../../../prose/span.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** Figures as wide as a 汉字, with the point and the percent sign that go with them; 二０二六 has a wrong 〇 instead. */
const WIDE = /(?<![一二三四五六七八九〇])[０-９]+(?:．[０-９]+)*％?/g;

/** A percent sign as wide as a 汉字 behind a figure that is not. */
const WIDE_SIGN = /(?<=\d)％/g;

export const rule: TextRule<typeof words> = {
  code: 'full-width-figure',
  roles: ['text', 'item', 'phrase', 'heading', 'title', 'name', 'number'],
  checkText({ value }, at) {
    for (const [from, to] of spansOf(value, WIDE)) {
      const written = value.slice(from, to);
      const right = written.normalize('NFKC');
      at.report(from, to, { written, right }, { text: right });
    }
  },
  // Either form of the sign is seen in print; both in one file is a slip, and is one, however often it stands there.
  checkTexts(texts, at) {
    const [first, ...others] = texts.flatMap(signsIn);
    if (!first || !texts.some(({ value }) => /\d%/.test(value))) return;
    const also = others.map((it) => ({ text: '%', ...it }));
    at.reportPart(first.path, first.part, { written: '％', right: '%' }, { text: '%', also });
  },
};

const signsIn = ({ value, path }: Prose) => spansOf(value, WIDE_SIGN).map((part) => ({ path, part }));
