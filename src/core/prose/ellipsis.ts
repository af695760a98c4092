import { CHINESE, isOf, LATIN } from './chinese.ts';

/** An ellipsis (省略号) in a Chinese text, in any form: UTF-16 units, end exclusive. */
export interface Ellipsis {
  readonly from: number;
  readonly to: number;
  /** Whether it is …… (GB/T 15834-2011, 4.11.2), or two of them for omitted paragraphs. */
  readonly isRight: boolean;
  /** The place of 等 beside it: UTF-16 units, end exclusive. */
  readonly etc?: readonly [from: number, to: number];
}

const ANY_FORM = /…+|\.{3,}|。{3,}|·{3,}|・{3,}/g;

/** 等 after it, except as the beginning of another word. */
const ETC_AFTER = /^等等?(?![待级于候到同价次额距效量分第闲边高])/;

/** 等 before it, except as the end of another word. */
const ETC_BEFORE = /(?<![稍久平相同均上中下高初优甲乙丙丁对]|[一二三四五六七八九十]|等等)(?:等等|(?<!等)等)$/;

/** Every ellipsis of a Chinese text, right or wrong; dots in English text are ignored. */
export function ellipsesOf(text: string): Ellipsis[] {
  const found: Ellipsis[] = [];
  for (const { index: from, 0: form } of text.matchAll(ANY_FORM)) {
    const to = from + form.length;
    const [before, after] = [text[from - 1], text[to]];
    if (!isOf(CHINESE, before) && (!isOf(CHINESE, after) || isOf(LATIN, before))) continue;
    const isTaken = (found.at(-1)?.etc?.[1] ?? -1) === from;
    const etcBefore = isTaken
      ? 0
      : (ETC_BEFORE.exec(text.slice(Math.max(0, from - 3), from))?.[0].length ?? 0);
    const etcAfter = ETC_AFTER.exec(text.slice(to, to + 3))?.[0].length ?? 0;
    found.push({
      from,
      to,
      isRight: form === '……' || form === '…………',
      ...(etcBefore > 0 && { etc: [from - etcBefore, from] as const }),
      ...(etcAfter > 0 && { etc: [to, to + etcAfter] as const }),
    });
  }
  return found;
}
