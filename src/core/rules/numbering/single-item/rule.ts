import { loneNumbersIn } from '../../../prose/lone-numbers.ts';
import { numberInFront } from '../../../prose/numbered-texts.ts';
import { ordinalsIn } from '../../../prose/ordinals.ts';
import type { TypedNumber } from '../../../prose/typed-numbers.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** Words other than 二是 that continue 一是. */
const GOES_ON = /二[是要、]|其[二次]|第二|另|再|同时|此外|还[要是有]|也是|又是|更是|一是.*一是/;

/** Whether the next number follows after a blank: 1.… 2.… in one paragraph. */
function goesOnBehindBlank(value: string, { level, to, mark }: TypedNumber): boolean {
  const next = level === 3 ? `2${mark}` : level === 4 ? '（2）' : undefined;
  return next !== undefined && [` ${next}`, `　${next}`].some((it) => value.includes(it, to));
}

export const rule: TextRule<typeof words> = {
  code: 'single-item',
  wholeTexts: true,
  roles: ['text', 'item'],
  checkText(text, at) {
    const { value } = text;
    const inFront = numberInFront(text);
    for (const number of loneNumbersIn(value)) {
      const { from, to } = number;
      if (inFront && from < inFront.to) continue;
      if (goesOnBehindBlank(value, number)) continue;
      at.report(from, to, { number: value.slice(from, to) });
    }
    const ordinals = ordinalsIn(value).filter(({ kind }) => kind === '是');
    const [first] = ordinals;
    if (!first || ordinals.length > 1 || first.value !== 1 || !first.opens) return;
    if ((inFront && first.from < inFront.to) || GOES_ON.test(value.slice(first.to))) return;
    at.report(first.from, first.to, { number: value.slice(first.from, first.to) });
  },
};
