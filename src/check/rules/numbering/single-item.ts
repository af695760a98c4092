import { numberInFront } from '../../prose/numbered-texts.ts';
import { ordinalsIn } from '../../prose/ordinals.ts';
import { numbersInClauses, type TypedNumber } from '../../prose/typed-numbers.ts';
import type { TextRule } from '../../rule.ts';

/** What goes on from 一是 in other words than 二是. */
const GOES_ON = /二[是要、]|其[二次]|第二|另|再|同时|此外|还[要是有]|也是|又是|更是|一是.*一是/;

export const singleItem: TextRule<'single-item'> = {
  code: 'single-item',
  roles: ['text', 'item'],
  checkText(text, at) {
    const { value } = text;
    const inFront = numberInFront(text);
    for (const { from, to } of aloneOfLevel(numbersInClauses(value))) {
      if (inFront && from < inFront.to) continue;
      at.report(from, to, { number: value.slice(from, to) });
    }
    const ordinals = ordinalsIn(value).filter(({ kind }) => kind === '是');
    const [first] = ordinals;
    if (!first || ordinals.length > 1 || first.value !== 1 || !first.opens) return;
    if ((inFront && first.from < inFront.to) || GOES_ON.test(value.slice(first.to))) return;
    at.report(first.from, first.to, { number: value.slice(first.from, first.to) });
  },
};

/** The first of each level that no other follows before the text goes back to a higher level. */
function aloneOfLevel(numbers: readonly TypedNumber[]): TypedNumber[] {
  const alone: TypedNumber[] = [];
  const lists: { first: TypedNumber; count: number }[] = [];
  const end = (level: number) => {
    for (let last = lists.at(-1); last && last.first.level > level; last = lists.at(-1)) {
      if (last.count === 1 && last.first.value === 1 && last.first.begins) alone.push(last.first);
      lists.pop();
    }
  };
  for (const number of numbers) {
    end(number.level);
    const last = lists.at(-1);
    if (last?.first.level === number.level) last.count += 1;
    else lists.push({ first: number, count: 1 });
  }
  end(0);
  return alone;
}
