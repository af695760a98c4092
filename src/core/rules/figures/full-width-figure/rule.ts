import type { Prose } from '../../../prose/prose.ts';
import { spansOf } from '../../../prose/span.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** Full-width figures, with their full-width points and percent sign; in 二０二六 the 〇 is wrong instead. */
const WIDE = /(?<![一二三四五六七八九〇])[０-９]+(?:．[０-９]+)*％?/g;

/** A full-width percent sign after a half-width figure. */
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
  // Both forms of the sign are used in print, but both in one file is a slip. It is reported once, however often it
  // occurs.
  checkTexts(texts, at) {
    const [first, ...others] = texts.flatMap(signsIn);
    if (!first || !texts.some(({ value }) => /\d%/.test(value))) return;
    const also = others.map((it) => ({ text: '%', ...it }));
    at.reportPart(first.path, first.part, { written: '％', right: '%' }, { text: '%', also });
  },
};

const signsIn = ({ value, path }: Prose) => spansOf(value, WIDE_SIGN).map((part) => ({ path, part }));
