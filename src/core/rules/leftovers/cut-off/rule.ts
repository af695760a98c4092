import { paragraphsOf } from '../../../prose/paragraphs.ts';
import { endsWithinPhrase } from '../../../prose/phrases/phrase-slips.ts';
import { endOf } from '../../../prose/sentence-end.ts';
import { kindAt, recordOf } from '../../../unit/kinds/kinds.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** The fewest characters after the last mark that count as a clause: 详见附件 may end without a mark. */
const CLAUSE = 5;

/** In characters; a shorter sentence may be a heading. */
const SENTENCE = 12;

/** Words that something must follow: they govern or join it. */
const WAITS =
  /(?:[的地得和与及或并把被将对从向由于以其且因而但]|以及|并且|或者|关于|对于|由于|为了|通过|按照|根据|围绕|针对|不断|进一步|持续|切实|认真|严格|深入|全面|积极|着力|大力|努力|逐步|及时|确保|加大|坚决|始终|牢固|予以|包括|涉及|责成|是|为|在|有|共|共计|累计|约|近|超过|不少于|(?<=(?:^|[，：；])(?:对|在|围绕|针对|将|把|向|从|以)[^，：；]{2,60}、\p{Script=Han}{1,12})等)$/u;

/**
 * Verbs that wait for an object only where nothing but words for how stand before them: ，着力解决. What they are about may
 * come first, as in 能力进一步提升, 隐患依法查处 and 培训班按期举办.
 */
const WAITS_ALONE =
  /(?:^|[，：；、])(?:要|将|应|须|继续|同时|还|再|重点|共同|有效|依法|不断|进一步|持续|切实|认真|严格|深入|全面|积极|着力|大力|努力|逐步|及时|坚决|始终|牢固)*(?:加强|强化|健全|完善|推进|推动|促进|开展|组织|落实|压实|做好|抓好|提高|提升|增强|解决|制定|修订|建立|构建|形成|实现|达到|防止|避免|杜绝|遏制|消除|排查|整治|贯彻|履行|执行|遵守|扩大|坚持|树立|筑牢|夯实|补齐|营造|打造|发挥|发现|查处|召开|举办|参加|采取|进行|给予|要求|督促|指导|协调|配合|负责)$/u;

/**
 * Words of which the last character, or the last two, look like one that waits: 核对 is no 对. Behind them a clause may
 * end.
 */
const WHOLE =
  /(?:[核应相反绝]对|参与|目的|[当本各外场基工属土产陆落阵驻营耕林绿湿用内异荒草田山高盆空余要原]地|心得|公共|总共|[节集合签违]约|附近|[行人作认可有善敢]为|所得|[现存潜所内外]在|没有|方向|导向|倾向|原因|服从|理由|自由|尤其)$/u;

/** What is denied needs nothing after it, 转办不及时; nor does 负责 behind what one answers for: 对消防安全负责. */
const COMPLETE = /(?:不|(?:[未无]|没有|缺乏|缺少)[^，：]{0,12})\p{Script=Han}{2}$|对[^，：]{1,40}负责$/u;

/** 是……的 is complete. */
const IS_OF = /(?<![不但就只还])是[^，。；：]{2,30}的$/u;

/** These wait even in a denial: 没有落实的. */
const ALWAYS = /(?:[的地得和与及或并把被将对从向由于以且而但是为]|为了|按照|根据|围绕|针对)$/u;

/** Whether the last word of a clause waits for another. */
const waits = (sentence: string): boolean =>
  (WAITS.test(sentence) &&
    !WHOLE.test(sentence) &&
    !IS_OF.test(sentence) &&
    (ALWAYS.test(sentence) || !COMPLETE.test(sentence))) ||
  (WAITS_ALONE.test(sentence) && !COMPLETE.test(sentence));

/** Whether a text cannot end like this: with a word that needs another, a figure, or a part of a fixed phrase. */
function isUnfinished(sentence: string): boolean {
  const isSentence = sentence.length >= SENTENCE && /[，：]/u.test(sentence);
  if (!isSentence) return false;
  return waits(sentence) || /[^\d.前第]\d+$/u.test(sentence) || endsWithinPhrase(sentence);
}

/** Where the last sentence begins. */
function tailOf(value: string): number {
  let at = value.length;
  while (at > 0 && !('。！？'.includes(value[at - 1] as string) && !/[”’）]/u.test(value[at] ?? ''))) at--;
  return at;
}

/**
 * A text of several sentences whose last one has no mark. The document adds 。, so a text that was cut off in copying
 * would look complete.
 */
export const rule: TextRule<typeof words> = {
  code: 'cut-off',
  wholeTexts: true,
  roles: ['text'],
  checkText({ value, path }, at) {
    if (recordOf(kindAt(path)).hasArticles) return;
    const last = paragraphsOf(value).at(-1);
    if (!last || endOf(last.value) !== '') return;
    // A mark within quotes ends no sentence, and ； no text: “怎么办？”成了大家的话题.
    const tail = last.value.slice(tailOf(last.value));
    const isOneOfSeveral = tail.length < last.value.length;
    if (!/[\p{Script=Han}\d]$/u.test(tail)) return;
    // A single sentence may lack its mark, if it is complete.
    if (isOneOfSeveral ? tail.length < CLAUSE || /\d$/u.test(tail) : !isUnfinished(tail)) return;
    at.report(last.to - 1, last.to, {});
  },
};
