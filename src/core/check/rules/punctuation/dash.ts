import { CHINESE, isOf } from '../../prose/chinese.ts';
import { hyphens } from '../../prose/placeholders/hyphens.ts';
import { WORDED } from '../../prose/prose-roles.ts';
import { apartFrom, spansOf } from '../../prose/span.ts';
import type { TextRule } from '../../rule.ts';

/** What is written for —— (GB/T 15834-2011, 4.10.2); ranges and compounds have marks of their own. */
const FORMS =
  /(?<!-)-{2,}(?!-)|(?<!－)－{2,3}(?!－)|(?<!─)─{2}(?!─)|(?<!―)―{1,2}(?!―)|(?<!–)–{2}(?!–)|(?<!—)———(?!—)/g;

/** One — where no range can stand: at the beginning of a paragraph before a 汉字, or beside a mark. */
const SINGLE = /(?<=^|[，。；：？！”》])—(?=[\p{Script=Han}“《])|(?<=\p{Script=Han})—(?=[“，])/gmu;

/** 一一 at the beginning of a line before a figure or a title: 一一对应 goes on otherwise. */
const HAN_ONES = /^一一(?=[\d“《])/gm;

export const dash: TextRule<'dash'> = {
  code: 'dash',
  roles: WORDED,
  checkText({ value }, at) {
    const found = spansOf(value, FORMS);
    // Hyphens that stand for a name are told as what they are, and are no dash.
    for (const [index, end] of found.length > 0 ? apartFrom(found, hyphens(value)) : []) {
      const written = value.slice(index, end);
      const [from, to] = withBlanks(value, index, end);
      if (!isAmongChinese(value[from - 1], value[to])) continue;
      at.report(index, end, { written }, { text: '——', part: [from, to] });
    }
    for (const pattern of [SINGLE, HAN_ONES])
      for (const { index, 0: written } of value.matchAll(pattern))
        at.report(index, index + written.length, { written }, { text: '——' });
  },
};

const isAmongChinese = (before: string | undefined, after: string | undefined): boolean =>
  (isOf(CHINESE, before) && (after === undefined || after === '\n' || isOf(CHINESE, after))) ||
  (isOf(CHINESE, after) && (before === undefined || before === '\n'));

/** A blank on either side goes with it, but for what indents a line. */
function withBlanks(value: string, from: number, to: number): readonly [from: number, to: number] {
  const isBlank = (at: number) => value[at] === ' ' || value[at] === '　';
  const isIndent = /^\s*$/.test(value[from - 2] ?? '');
  return [isBlank(from - 1) && !isIndent ? from - 1 : from, isBlank(to) ? to + 1 : to];
}
