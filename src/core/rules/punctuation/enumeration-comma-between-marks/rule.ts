import { WORDED } from '../../../prose/prose-roles.ts';
import { spansOf } from '../../../prose/span.ts';
import type { FurtherMend, TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** Pairs of one kind with nothing but 、 between them (GB/T 15834-2011, 4.5.3.5). */
const LISTS = [
  /《[^《》\n]{1,80}》(?:、《[^《》\n]{1,80}》)+/g,
  /〈[^〈〉\n]{1,80}〉(?:、〈[^〈〉\n]{1,80}〉)+/g,
  /“[^“”\n]{1,80}”(?:、“[^“”\n]{1,80}”)+/g,
  /‘[^‘’\n]{1,80}’(?:、‘[^‘’\n]{1,80}’)+/g,
];

const COMMA = /(?<=[》〉”’])、(?=[《〈“‘])/g;

/**
 * If a remark separates such pairs elsewhere in the sentence, 、 is needed there, and some writers then use it
 * throughout.
 */
const AFTER_REMARK = /[》”][（(][^（()）]{1,200}[）)]、[《“]/;

/**
 * What may follow the last quotation without belonging to it alone: a mark, or a word that sums up the list or
 * continues the sentence. In “甲”、“乙”巡诊 the noun belongs to “乙” only; without the 、 it would belong to both.
 */
const GOES_ON =
  /^(?:[，。；：？！）》”’—…\n]|等|的|和(?!谐)|与|及|或|为|是|在|作|上|中|之|两|[二三四五六七八九十]|并|以|就|都|均|也|已|将|要|不|有|$)/u;

export const rule: TextRule<typeof words> = {
  code: 'enumeration-comma-between-marks',
  roles: WORDED,
  checkText({ value }, at) {
    if (value.search(COMMA) < 0) return;
    let start = 0;
    for (const sentence of value.split(/(?<=[。\n])/)) {
      if (sentence.includes('、') && !AFTER_REMARK.test(sentence)) {
        for (const [from, to] of LISTS.flatMap((it) => spansOf(sentence, it))) {
          if (!isWhole(sentence, from, to)) continue;
          const commas = spansOf(sentence.slice(from, to), COMMA).map(([it]) => start + from + it);
          const [first = 0, ...others] = commas;
          const marks = `${value[first - 1]}、${value[first + 1]}`;
          const also = others.map((it): FurtherMend => ({ text: '', part: [it, it + 1] }));
          // A list is one mistake.
          at.report(first, first + 1, { marks }, { text: '', also });
        }
      }
      start += sentence.length;
    }
  },
};

/** Whether the list has no other members, and no noun follows its last member. */
function isWhole(sentence: string, from: number, to: number): boolean {
  if (sentence[from - 1] === '、' || sentence[to] === '、') return false;
  return sentence[to - 1] === '》' || GOES_ON.test(sentence.slice(to, to + 2));
}
