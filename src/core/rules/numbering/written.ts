import { chineseNumber } from '../../model/chinese-number.ts';
import type { OrdinalKind } from '../../prose/ordinals.ts';
import type { TypedNumber } from '../../prose/typed-numbers.ts';

/** A number in the form of another one: （三） for 3 after （二）. */
export function writtenLike({ level }: TypedNumber, value: number): string {
  return [`${chineseNumber(value)}`, `（${chineseNumber(value)}）`, `${value}`, `（${value}）`][
    level - 1
  ] as string;
}

const WORDS = ['首先', '其次', '再次'];

/** An ordinal of a kind: 三是, 第三, 其三, 再次. */
export function writtenAs(kind: OrdinalKind, value: number): string {
  if (kind === '首先') return WORDS[value - 1] ?? '最后';
  return kind === '是' || kind === '要' ? `${chineseNumber(value)}${kind}` : `${kind}${chineseNumber(value)}`;
}
