import { countedListsIn } from '../../prose/counted-items.ts';
import { mixedListsIn } from '../../prose/enumerations.ts';
import { holdsStop } from '../../prose/holds-stop.ts';
import { paragraphsOf } from '../../prose/paragraphs.ts';
import { endOf } from '../../prose/sentence-end.ts';
import type { Span } from '../../prose/span.ts';
import type { TextRule } from '../../rule.ts';

/** Members alike in their first character, as 防火，防盗，防触电、防溺水: four that are short are certainly of one list. */
const LIST =
  /(?!各)(\p{Script=Han})\p{Script=Han}{1,2}(?:[，、]\1\p{Script=Han}{1,2}){3,}(?=[，、。；：\n\d]|等|知识|教育|工作|演练|培训|宣传|措施|常识|技能|安全|检查|$)/gu;

/** 棋牌室、网吧，影院、足浴店等: what stands in front of the 等 that closes a list. */
const CLOSED = /(?<=[室吧院店馆场所园厅市校铺站厂边口旁楼库超])等(?![级候于同待])/gu;

/** What a place or a business is called: a short noun, in front of which no verb stands. */
const PLACE =
  /^(?!检查|走访|深入|加强|开展|推进|组织|清理|进入|前往|对|在|向|从|及|和)\p{Script=Han}{1,4}[室吧院店馆场所园厅市校铺站厂边口旁楼库超]$/u;

/** The first member of a list, behind the verb or the small word that governs it. */
const FIRST =
  /(?:检查|排查|走访|深入|抽查|巡查|检查了|对|在|向|如|为|包括|涉及|覆盖)\p{Script=Han}{1,4}[室吧院店馆场所园厅市校铺站厂边口旁楼库超]$/u;

/** No list that is looked at is longer, in UTF-16 units. */
const LONGEST_LIST = 60;

/** Lists of places that 等 closes, with one ， among their 、. */
function* closedLists(value: string): Generator<{ from: number; to: number }> {
  for (const { index: to } of value.matchAll(CLOSED)) {
    const before = /[\p{Script=Han}、，]+$/u.exec(value.slice(Math.max(0, to - LONGEST_LIST), to))?.[0] ?? '';
    let from = to;
    let marks = '';
    let isOpen = false;
    for (const { index, 0: member } of [...before.matchAll(/[^、，]+/gu)].reverse()) {
      const isFirst = !PLACE.test(member);
      if (isFirst && !FIRST.test(member)) break;
      const at = to - before.length + index;
      if (from !== to) marks += value[from - 1] ?? '';
      from = at;
      isOpen = isFirst;
      if (isFirst) break;
    }
    // Nothing but the word that governs the list, or the head of a clause, may stand in front of it.
    const isWhole = isOpen || from === 0 || /[。；：\n]/u.test(value[from - 1] ?? '');
    if (isWhole && marks.length >= 2 && marks.split('，').length === 2 && marks.includes('、'))
      yield { from, to };
  }
}

/** Members of one list that are parted by 、 here and by ， there, or its items by 。 and by ；. */
export const mixedSeparators: TextRule<'mixed-separators'> = {
  code: 'mixed-separators',
  roles: ['text', 'item', 'phrase'],
  checkText({ value, role }, at) {
    const told: Span[] = [];
    for (const { index, 0: list } of value.matchAll(LIST)) {
      if (!list.includes('，') || !list.includes('、')) continue;
      told.push([index, index + list.length]);
    }
    for (const { from, to } of closedLists(value)) told.push([from, to]);
    const lists = mixedListsIn(value).filter(([from, to]) =>
      told.every((it) => to <= it[0] || from >= it[1]),
    );
    for (const [from, to] of [...told, ...lists]) at.report(from, to, { list: value.slice(from, to) });
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
