import { LONGEST_SENTENCE } from './whole-year.ts';
import { numberOf, WRITTEN_NUMBER } from './written-number.ts';

/** A total, and the parts that a sentence gives for it. */
export interface Sum {
  /** Where the total stands, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
  /** Two at least. */
  readonly parts: readonly number[];
}

/** A total, with what is counted in it, and 其中. */
const TOTAL = new RegExp(
  String.raw`${WRITTEN_NUMBER}([个项条次件篇份场期起处宗户家所辆台部])(\p{Script=Han}{0,8})[，（(：:]其中[：:]?`,
  'gu',
);

/** Words by which a count is no count of a part, or may be counted with another part too. */
const NO_PART =
  /各|均|分别|以上|以下|[约近超]|余|[多几]|占|同比|比|较|至少|已|完成|整改|正在|尚|包括|涉及|另|其中|[百千]分|其他|新增|当场|重大|重点/;

/** What is done of a total, and what is left of it: 隐患58处，已整改56处，剩余3处. Nothing else there can be. */
const DONE_AND_LEFT = new RegExp(
  String.raw`${WRITTEN_NUMBER}([个项条次件处宗户家起])(?:问题|隐患|任务|案件|事项)?[，、]已经?(?:整改|完成整改|完成|办结|销号|解决|化解)${WRITTEN_NUMBER}\2(?:问题|隐患|任务|案件|事项)?[，、](?:剩余|其余|余下|尚余|还剩)${WRITTEN_NUMBER}\2`,
  'gu',
);

/** Men and women: 56人次（男31人次，女24人次）. */
const MEN_AND_WOMEN = new RegExp(
  String.raw`${WRITTEN_NUMBER}(人次|人|名)\p{Script=Han}{0,4}[，（(：][其中：]{0,3}男(?:性|职工|同志)?${WRITTEN_NUMBER}\2?[，、]女(?:性|职工|同志)?${WRITTEN_NUMBER}\2?`,
  'gu',
);

/** The totals of a text that are followed by their parts: 共12次，其中联合检查5次、专项检查7次. */
export function* sumsIn(text: string): Generator<Sum> {
  for (const pattern of [DONE_AND_LEFT, MEN_AND_WOMEN])
    for (const { index, 1: written = '', 3: one = '', 4: other = '' } of text.matchAll(pattern)) {
      const [total, ...parts] = [written, one, other].map(numberOf);
      const known = parts.filter((it) => it !== undefined);
      if (total !== undefined && known.length === 2)
        yield { from: index, to: index + written.length, total, parts: known };
    }
  for (const { index, 0: whole, 1: written = '', 2: unit = '' } of text.matchAll(TOTAL)) {
    const total = numberOf(written);
    if (total === undefined) continue;
    const parts = partsIn(text.slice(index + whole.length, index + whole.length + LONGEST_SENTENCE), unit);
    if (parts && parts.length >= 2) yield { from: index, to: index + written.length, total, parts };
  }
}

/** The counts, one a clause; undefined where a clause is of another form, so that the sum is not certain. */
function partsIn(rest: string, unit: string): number[] | undefined {
  const end = rest.search(/[。；;）)\n]/);
  if (end < 0 && rest.length === LONGEST_SENTENCE) return undefined;
  const parts: number[] = [];
  for (const clause of (end < 0 ? rest : rest.slice(0, end)).split(/[，、,]/)) {
    const found = PART.exec(clause);
    const count = found?.[2] === unit ? numberOf(found[1] as string) : undefined;
    if (count === undefined || NO_PART.test(clause)) return undefined;
    parts.push(count);
  }
  return parts;
}

const PART = new RegExp(String.raw`^\D{0,20}?${WRITTEN_NUMBER}(\p{Script=Han})(?:\p{Script=Han}{0,6})$`, 'u');
