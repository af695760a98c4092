import { numberInFront } from '../../../prose/numbered-texts.ts';
import { ordinalsIn } from '../../../prose/ordinals.ts';
import { numbersInClauses, type TypedNumber } from '../../../prose/typed-numbers.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3; GB/T 15834-2011, B.3). */
const MARKS = { 1: '、', 2: '', 3: '.', 4: '' } as const;

export const rule: TextRule<typeof words> = {
  code: 'number-mark',
  roles: ['text', 'item'],
  checkText(text, at) {
    const { value } = text;
    const inFront = numberInFront(text);
    for (const number of numbersIn(value)) {
      const { level, from, to, mark } = number;
      if (inFront && from < inFront.to) continue;
      const right = MARKS[level];
      if (mark !== right) tell(from, to, mark, right);
    }
    const ordinals = ordinalsIn(value);
    for (const { kind, value: place, from, to } of ordinals) {
      if (kind === '是' || kind === '要' || value[to] !== '、' || (inFront && from < inFront.to)) continue;
      const counts = ordinals.some((it) => it.kind === kind && Math.abs(it.value - place) === 1);
      if (counts) tell(from, to, '、', '，');
    }

    function tell(from: number, to: number, mark: string, right: string): void {
      const number = value.slice(from, to);
      at.report(to, to + mark.length, { number, mark, right: `${number}${right}` }, { text: right });
    }
  },
};

/** Numbers that begin a paragraph, and 1、…；2、… within one; a single 3、 there may be anything. */
function numbersIn(value: string): TypedNumber[] {
  const all = numbersInClauses(value);
  const isNext = (a: TypedNumber, b: TypedNumber) => a.level === b.level && Math.abs(a.value - b.value) === 1;
  return all.filter((it) => it.begins || (it.level === 3 && all.some((other) => isNext(it, other))));
}
