import { countedListsIn } from '../../../prose/counted-items.ts';
import { mixedListsIn } from '../../../prose/enumerations.ts';
import { holdsStop } from '../../../prose/holds-stop.ts';
import { paragraphsOf } from '../../../prose/paragraphs.ts';
import { endOf } from '../../../prose/sentence-end.ts';
import { apartFrom, joined, type Span, spansOf } from '../../../prose/span.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** Members with the same first character, as 防火，防盗，防触电、防溺水: four short ones certainly form one list. */
const LIST =
  /(?!各)(\p{Script=Han})\p{Script=Han}{1,2}(?:[，、]\1\p{Script=Han}{1,2}){3,}(?=[，、。；：\n\d]|等|知识|教育(?!工委|和|体育|局|厅|部)|工作|演练|培训|宣传|措施|常识|技能|安全|检查|$)/gu;

/** Longer words for dangers to prevent: 防火、防触电，防机械伤害、防高处坠落. */
const KEPT_OFF =
  /(?<!\p{Script=Han}[消国海])防(?:(?!等|知识|教育|演练|工作)\p{Script=Han}){1,6}(?:[，、；]防(?:(?!等|知识|教育|演练|工作)\p{Script=Han}){1,6}){3,}(?=[，、。；：\n\d]|等|知识|教育|$)/gu;

/** Four or more places before what is done there: 配电室，锅炉房、消防水泵房、器材库开展排查. */
const PLACES =
  /(?<=[的对查]|重点|检查了)(?:\p{Script=Han}{1,6}[室房库站间厅所点店]、){0,6}\p{Script=Han}{1,6}[室房库站间厅所点店]，(?:\p{Script=Han}{1,6}[室房库站间厅所点店]、){1,6}\p{Script=Han}{1,6}[室房库站间厅所点店](?=开展|进行|实施|逐一|全面|的)/gu;

/** 棋牌室、网吧，影院、足浴店等: the 等 that closes a list of places. */
const CLOSED = /(?<=[室吧院店馆场所园厅市校铺站厂边口旁楼库超])等(?![级候于同待])/gu;

/** The name of a kind of place or business: a short noun without a verb before it. */
const PLACE =
  /^(?!检查|走访|深入|加强|开展|推进|组织|清理|进入|前往|对|在|向|从|及|和)\p{Script=Han}{1,4}[室吧院店馆场所园厅市校铺站厂边口旁楼库超]$/u;

/** The first member of a list, after the verb or preposition that governs it. */
const FIRST =
  /(?:检查|排查|走访|深入|抽查|巡查|检查了|对|在|向|如|为|包括|涉及|覆盖)\p{Script=Han}{1,4}[室吧院店馆场所园厅市校铺站厂边口旁楼库超]$/u;

/** A list of aspects that 等 or a count closes, after a word that governs it, with other members between. */
const PARTS_OF_AFFAIR =
  /(?<=包括|包含|涵盖|涉及|围绕|聚焦|紧盯|针对|排查|整治|查处|查摆|检查|查看|存在|抓好|加强|做好|强化|备有|储备|配备|购置|[对就有])(?:\p{Script=Han}{2,9}、){1,6}\p{Script=Han}{2,9}(?<mark>[，；])(?<next>\p{Script=Han}{2,9})(?:、\p{Script=Han}{2,9}){1,6}?(?:等[一二三四五六七八九十两\d]{0,2}[个项类]?|[一二三四五六七八九十两\d]{1,2}[个项类])(?:重点|关键|突出|安全|主要|防汛|应急|消防|救援|风险)?(?:问题|环节|内容|方面|隐患|情形|行为|现象|领域|知识|物资|器材|设备|物品)/gu;

/** A verb that begins the next clause, so that it is no member of the list; words for violations are members (违规充电). */
const GOES_ON =
  /^(?!违规|违章|违法|违反|擅自|超|私|乱|未|无|不|漏|错|迟|从业|管理|监督|处置|应急|防护|有毒|有害|在建|在用|把手|对讲)(?:发现|排查|整改|整治|消除|查处|查出|督促|责令|指导|要求|确保|防止|防范|避免|杜绝|减少|解决|化解|健全|完善|建立|制定|落实|查找|检视|剖析|反思|深挖|开展|组织|推进|推动|加强|强化|提高|提升|规范|严格|切实|认真|及时|全面|深入|重点|着重|特别|尤其|同时|并|对|将|把|由|在|从|以|为|与|和|及|经|因|有|共|已|均|还|也|就|更换|新增|购置|配备|宣传|讲解|普及|学习|传达|梳理|检查|抽查|突出|聚焦|围绕|紧盯|压实|明确|细化|存在|反映|暴露|了解|掌握|做好|抓好|整理|通报|约谈|追究|处理|签订|印发|修订|各|其中|主要|包括|涉及|如|即|应|须|要|能|可|会)/u;

/** In UTF-16 units; longer lists are not examined. */
const LONGEST_LIST = 60;

/** Lists of places closed by 等, with one ， among their 、. */
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
    // Only the word that governs the list, or the beginning of a clause, may precede it.
    const isWhole = isOpen || from === 0 || /[。；：\n]/u.test(value[from - 1] ?? '');
    if (isWhole && marks.length >= 2 && marks.split('，').length === 2 && marks.includes('、'))
      yield { from, to };
  }
}

/** Lists that separate members by 、 in one place and by ， in another, or end items with 。 and with ；. */
export const rule: TextRule<typeof words> = {
  code: 'mixed-separators',
  roles: ['text', 'item', 'phrase'],
  checkText({ value, role }, at) {
    // Each of these lists has both.
    if (value.includes('、') && /[，；]/u.test(value)) {
      let mixed: Span[] = [];
      for (const pattern of [LIST, KEPT_OFF, PLACES])
        mixed = [...mixed, ...apartFrom(mixedOf(value, pattern), joined(mixed))];
      for (const { from, to } of closedLists(value)) mixed.push([from, to]);
      for (const { index, 0: list, groups = {} } of value.matchAll(PARTS_OF_AFFAIR))
        if (!GOES_ON.test(groups.next ?? '')) mixed.push([index, index + list.length]);
      const lists = apartFrom(mixedListsIn(value), joined(mixed));
      for (const [from, to] of [...mixed, ...lists]) at.report(from, to, { list: value.slice(from, to) });
    }
    if (role === 'phrase' || countedListsIn(value).length === 0) return;
    for (const paragraph of paragraphsOf(value))
      for (const { at: index, before } of changesOfMark(paragraph.value)) {
        const from = paragraph.from + index;
        at.report(from, from + 1, { list: before, items: true });
      }
  },
};

/** The lists that a pattern finds and that contain a 、 and another mark. */
const mixedOf = (value: string, pattern: RegExp): Span[] =>
  spansOf(value, pattern).filter(([from, to]) => {
    const list = value.slice(from, to);
    return /[，；]/u.test(list) && list.includes('、') && !isTwoByTwo(list);
  });

/** 真听、真看，真学、真用: two groups of as many members. */
function isTwoByTwo(list: string): boolean {
  const marks = list.replace(/[^、，；]/gu, '');
  const half = (marks.length - 1) / 2;
  return half >= 1 && marks === `${'、'.repeat(half)}，${'、'.repeat(half)}`;
}

/**
 * Where a list changes from 。 to ； or back: 一是…。二是…；三是…。 The last item is left out, since its end is unknown. If an
 * item contains a 。, another rule reports the ；.
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
