import { LONGEST_SENTENCE } from './whole-year.ts';
import { numberOf, WRITTEN_NUMBER } from './written-number.ts';

/** A total, and the parts that the sentence gives. */
export interface Sum {
  /** The place of the total, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
  /** At least two. */
  readonly parts: readonly number[];
  /** Whether the parts must add up to the total: each of the named ones has its share, 4次，分别在一、二、三季度各1次. */
  readonly isComplete?: true;
}

/** A total, what it counts, and 其中. */
const TOTAL = new RegExp(
  String.raw`${WRITTEN_NUMBER}([个项条次件篇份场期起处宗户家所辆台部])(\p{Script=Han}{0,8})(?:[，（(：:]其中[：:]?|[（(：:])`,
  'gu',
);

/** 32家医疗机构中，公立6家、乡镇17家、民营8家，均已…: the sentence speaks of all of them, so no part is left out. */
const ALL_OF = new RegExp(
  String.raw`${WRITTEN_NUMBER}([个项条次件篇份场期起处宗户家所辆台部栋名座间])(\p{Script=Han}{0,10}?)(?:中|，其中|（其中|[：:])，?((?:[^，。；：、\d（）]{1,12}\d{1,6}\2[、，]){1,9}[^，。；：、\d（）]{1,12}\d{1,6}\2)）?，(?:均|全部|都|各类|实现全|已全部)`,
  'gu',
);

/** Parts followed by their total: 组长1人、副组长2人、成员6人，共9人. */
const TOTAL_BEHIND = new RegExp(
  `，(?:共计|合计|总计|共)(?=${WRITTEN_NUMBER}([个项条次件篇份场期起处宗户家所辆台部人名])(?!次))`,
  'gu',
);

/** In UTF-16 units; no list of parts is longer. */
const LONGEST_LIST = 120;

/** 4次，分别在一季度、二季度、三季度各1次. */
const EACH = new RegExp(
  String.raw`${WRITTEN_NUMBER}(人次|[个项条次件篇份场期起处户家所辆台部人名])[^，。；：\d]{0,8}[，,]?(?:其中)?分别(?:在|于|对|到|由|为|向|从|赴)?((?:[^，。；：\d等余]|\d{1,2}月){2,60}?)(?:各|各自|每[个家处次所]?)(?:安排|开展|组织|召开|举办|发放|检查|配备|派出)?${WRITTEN_NUMBER}\2?(?=[，。；\n]|$)(?!，[^，。；\d]{0,12}\d{1,4}\2)`,
  'gu',
);

/** Words that show that a count is not a part, or that it overlaps with other parts. */
const NO_PART =
  /各|均|分别|以上|以下|[约近超]|余|[多几]|占|同比|比|较|至少|已|完成|整改|正在|尚|包括|涉及|另|其中|[百千]分|其他|新增|当场|重大|重点/;

/** Done and left: 隐患58处，已整改56处，剩余3处. There can be no other part. */
const DONE_AND_LEFT = new RegExp(
  String.raw`${WRITTEN_NUMBER}([个项条次件处宗户家起])(?:问题|隐患|任务|案件|事项)?[，、]已经?(?:整改|完成整改|完成|办结|销号|解决|化解)${WRITTEN_NUMBER}\2(?:问题|隐患|任务|案件|事项)?[，、](?:剩余|其余|余下|尚余|还剩|正在整改|正在办理|正在解决|未整改|尚未整改|待整改)${WRITTEN_NUMBER}\2`,
  'gu',
);

/** Men and women: 56人次（男31人次，女24人次）. */
const MEN_AND_WOMEN = new RegExp(
  String.raw`${WRITTEN_NUMBER}(人次|人|名)\p{Script=Han}{0,4}[，（(：][其中：]{0,3}男(?:性|职工|同志)?${WRITTEN_NUMBER}\2?[，、]女(?:性|职工|同志)?${WRITTEN_NUMBER}\2?`,
  'gu',
);

/** Solved at once, and to be solved by a deadline: 64处，其中立即整改51处、限期整改13处. */
const AT_ONCE_OR_BY = new RegExp(
  String.raw`${WRITTEN_NUMBER}([个项条次件处])\p{Script=Han}{0,8}[，（(：:](?:其中[：:]?)?(?:立即|当场|现场|立行)整改(?:完成)?${WRITTEN_NUMBER}\2[、，](?:责令)?(?:限期|督促)整改(?:完成)?${WRITTEN_NUMBER}\2`,
  'gu',
);

/** A kind and its opposite: 8600户，其中居民用户8120户、非居民用户480户. No part is left out. */
const COMPLEMENTS = new RegExp(
  String.raw`${WRITTEN_NUMBER}([个项条次件篇份场期起处宗户家所辆台部人名])\p{Script=Han}{0,8}[，（(：:]其中[：:]?(\p{Script=Han}{2,8})${WRITTEN_NUMBER}\2[、，]非\3${WRITTEN_NUMBER}\2`,
  'gu',
);

/** The totals of a text with their parts: 共12次，其中联合检查5次、专项检查7次. */
export function* sumsIn(text: string): Generator<Sum> {
  for (const pattern of [DONE_AND_LEFT, AT_ONCE_OR_BY, MEN_AND_WOMEN])
    for (const { index, 1: written = '', 3: one = '', 4: other = '' } of text.matchAll(pattern)) {
      const [total, ...parts] = [written, one, other].map(numberOf);
      const known = parts.filter((it) => it !== undefined);
      if (total !== undefined && known.length === 2)
        yield { from: index, to: index + written.length, total, parts: known };
    }
  for (const { index, 1: written = '', 4: one = '', 5: other = '' } of text.matchAll(COMPLEMENTS)) {
    const [total, ...parts] = [written, one, other].map(numberOf);
    const known = parts.filter((it) => it !== undefined);
    if (total !== undefined && known.length === 2)
      yield { from: index, to: index + written.length, total, parts: known, isComplete: true };
  }
  for (const { index, 0: whole, 1: written = '', 2: unit = '' } of text.matchAll(TOTAL)) {
    const total = numberOf(written);
    if (total === undefined) continue;
    const parts = partsIn(text.slice(index + whole.length, index + whole.length + LONGEST_SENTENCE), unit);
    if (parts && parts.length >= 2) yield { from: index, to: index + written.length, total, parts };
  }
  for (const { index, 1: written = '', 4: list = '' } of text.matchAll(ALL_OF)) {
    const total = numberOf(written);
    const parts = [...list.matchAll(/\d+/g)].map(([count]) => Number(count));
    if (total === undefined || /另|约|近|余|超过|完成|整改|新增/u.test(list)) continue;
    if (parts.reduce((all, it) => all + it, 0) === total) continue;
    yield { from: index, to: index + written.length, total, parts, isComplete: true };
  }
  yield* totalsBehind(text);
  yield* sharesOf(text);
}

function* totalsBehind(text: string): Generator<Sum> {
  for (const { index, 0: lead, 1: written = '', 2: unit = '' } of text.matchAll(TOTAL_BEHIND)) {
    const start = Math.max(0, index - LONGEST_LIST);
    const list = /[^，。；：！？\n（]+$/u.exec(text.slice(start, index));
    // The list is longer than the part looked at.
    if (!list || (list.index === 0 && start > 0)) continue;
    const total = numberOf(written);
    const parts = partsIn(list[0], unit);
    if (total === undefined || !parts || parts.length < 2) continue;
    yield { from: index + lead.length, to: index + lead.length + written.length, total, parts };
  }
}

function* sharesOf(text: string): Generator<Sum> {
  for (const { index, 1: written = '', 3: names = '', 4: share = '' } of text.matchAll(EACH)) {
    const [total, each] = [numberOf(written), numberOf(share)];
    const listed = names.split('、').length;
    // 和 may join two names, or be part of one: 教育和体育局.
    const most = names.split(/[、和及与]|以及/u).length;
    if (total === undefined || each === undefined || most < 2) continue;
    const counts = Array.from({ length: most - listed + 1 }, (_, more) => listed + more);
    if (counts.some((it) => it * each === total)) continue;
    const parts = Array.from({ length: most }, () => each);
    yield { from: index, to: index + written.length, total, parts, isComplete: true };
  }
}

/** The counts, one in each clause; undefined if a clause has another form, since the sum is then uncertain. */
function partsIn(rest: string, unit: string): number[] | undefined {
  const end = rest.search(/[。；;）)\n]/);
  if (end < 0 && rest.length === LONGEST_SENTENCE) return undefined;
  const parts: number[] = [];
  for (const clause of (end < 0 ? rest : rest.slice(0, end)).split(/[，、,]/)) {
    const found = PART.exec(clause);
    const count = found?.[2] === unit ? numberOf(found[1] as string) : undefined;
    if (count === undefined || NO_PART.test(clause) || (unit === '人' && clause.includes('人次')))
      return undefined;
    parts.push(count);
  }
  return parts;
}

const PART = new RegExp(String.raw`^\D{0,20}?${WRITTEN_NUMBER}(\p{Script=Han})(?:\p{Script=Han}{0,6})$`, 'u');
