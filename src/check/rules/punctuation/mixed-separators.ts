import { countedListsIn } from '../../prose/counted-items.ts';
import { holdsStop } from '../../prose/holds-stop.ts';
import { paragraphsOf } from '../../prose/paragraphs.ts';
import { endOf } from '../../prose/sentence-end.ts';
import type { TextRule } from '../../rule.ts';

/** Members alike in their first character, as 防火，防盗，防触电、防溺水: four that are short are certainly of one list. */
const LIST =
  /(?!各)(\p{Script=Han})\p{Script=Han}{1,2}(?:[，、]\1\p{Script=Han}{1,2}){3,}(?=[，、。；：\n\d]|等|$)/gu;

/** Members of one list that are parted by 、 here and by ， there, or its items by 。 and by ；. */
export const mixedSeparators: TextRule<'mixed-separators'> = {
  code: 'mixed-separators',
  roles: ['text', 'item', 'phrase'],
  checkText({ value, role }, at) {
    for (const { index, 0: list } of value.matchAll(LIST)) {
      if (!list.includes('，') || !list.includes('、')) continue;
      at.report(index, index + list.length, { list });
    }
    if (role === 'phrase') return;
    for (const paragraph of paragraphsOf(value))
      for (const { at: index, before } of changesOfMark(paragraph.value)) {
        const from = paragraph.from + index;
        at.report(from, from + 1, { list: before, items: true });
      }
  },
};

/**
 * Where a list changes from 。 to ； or back: 一是…。二是…；三是…。 Of the last item nobody sees the end. Where an item holds a
 * 。, that ； stands above it is told by a rule of its own.
 */
function changesOfMark(paragraph: string): { at: number; before: string }[] {
  return countedListsIn(paragraph).flatMap((list) => {
    const items = list.filter(({ isLast }) => !isLast).map(({ from, to }) => paragraph.slice(from, to));
    if (items.length < 2 || items.some(holdsStop)) return [];
    const marks = items.map(endOf);
    const [first] = marks;
    if (!marks.every((it) => it === '。' || it === '；')) return [];
    const other = marks.findIndex((it) => it !== first);
    const item = list[other];
    if (first === undefined || item === undefined || other < 0) return [];
    return [{ at: item.from + paragraph.slice(item.from, item.to).trimEnd().length - 1, before: first }];
  });
}
