import { numberInFront } from '../../prose/numbered-texts.ts';
import { ordinalsIn } from '../../prose/ordinals.ts';
import type { Prose } from '../../prose/prose.ts';
import { type TypedNumber, typedNumberAt, typedNumbersIn } from '../../prose/typed-numbers.ts';
import type { TextRule } from '../../rule.ts';

/** 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3; GB/T 15834-2011, B.3). */
const MARKS = { 1: '、', 2: '', 3: '.', 4: '' } as const;

export const numberMark: TextRule<'number-mark'> = {
  code: 'number-mark',
  roles: ['text', 'item'],
  checkText(text, at) {
    const { value } = text;
    const inFront = numberInFront(text);
    for (const number of [...typedNumbersIn(value), ...numbersInLine(value)]) {
      const { level, from, to, mark } = number;
      if (inFront && from < inFront.to) continue;
      const right = MARKS[level];
      if (mark !== right) tell(from, to, mark, right);
    }
    for (const { kind, from, to } of ordinalsIn(value)) {
      if (inFront && from < inFront.to) continue;
      if (kind !== '是' && kind !== '要' && value[to] === '、') tell(from, to, '、', '，');
    }

    function tell(from: number, to: number, mark: string, right: string): void {
      const number = value.slice(from, to);
      at.report(to, to + mark.length, { number, mark, right: `${number}${right}` }, { text: right });
    }
  },
};

/** 1、…；2、… that run on within a paragraph: a lone 3、 there may be anything. */
function numbersInLine(value: Prose['value']): TypedNumber[] {
  const numbers: TypedNumber[] = [];
  for (const { index, 0: before } of value.matchAll(/[。；：]/g)) {
    const number = typedNumberAt(value, index + before.length);
    if (number?.level === 3) numbers.push(number);
  }
  const all = [...typedNumbersIn(value), ...numbers].filter((it) => it.level === 3);
  return numbers.filter((it) => all.some((other) => Math.abs(other.value - it.value) === 1));
}
