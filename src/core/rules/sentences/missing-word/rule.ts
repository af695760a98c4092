import { quotedIn } from '../../../prose/quoted.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/**
 * Words for how something is done, which a verb must follow. Not included: 集中, 综合 and 统一, which can be verbs; 及时, 彻底
 * and 顺利, which can end a clause.
 */
const HOW =
  '深入|认真|全面|严格|细致|仔细|详细|充分|积极|系统|进一步|广泛|逐一|专题|专项|重点|定期|不断|有效|科学|精准|必要|相应|严肃|严厉|大力|切实|扎实';

/** Words for what something is like, which a noun must follow. */
const LIKE =
  '坚强|有力|强有力|强大|坚实|可靠|良好|积极|显著|重要|重大|明显|较大|很大|极大|巨大|阶段性|充分|实质性';

/** 进行深入，细致的检查 continues after its comma. */
const ENDS = '(?=[。；！]|，(?![^，。；！\\n]{0,10}[的地]))';

const PATTERNS = [
  // 对问题进行深入， 进行了认真。 But after a subject it may say how things went: 整改进行扎实。
  `(?:(?:(?<=^|[，。；：\\n要应须将已再并])|(?<=[对就][^，。；：\\n]{1,24}))进行|进行了|(?:予以|加以|给予)了?)(?:${HOW})[的地]?${ENDS}`,
  // 对企业开展全面；, but not 排查开展全面。
  `(?:(?<=^|[，。；：\\n])|(?<=对[^，。；：\\n]{1,24}))开展了?(?:${HOW})[的地]?${ENDS}`,
  // 提供坚强。 发挥了重要，, but 作用发挥充分 is a sentence.
  `(?:(?:提供|作出|做出|取得|奠定|打下|得到|获得)了?|(?:发挥|采取|营造|形成)了)(?:${LIKE})的?${ENDS}`,
  // 对超编人员进行了。
  '(?<![针面])对[^，。；：、\\n]{1,20}进行了(?=[，。；！])',
  // 针对性不，
  '(?<=[性力度识])不(?=[，。；])',
  // 化解率达以上。 整改率为，
  '(?<=[率比例数量额])(?:达到?|超过|为)(?:以上|以下|左右)(?=[，。；])',
  '(?<=率)(?:达到?|为)(?=[，。；])',
  // 在镇党委的大力支持，
  '(?<=^|[。；\\n])在[^，。；：\\n“”]{1,24}?的(?:大力|正确|坚强|关心|精心|悉心|关怀|高度)?(?:支持|领导|指导|帮助|关心支持|关心指导|统一领导)(?=，(?:我|全[镇县市区局院校]|各|本|在))',
  // 将进一步。 At the beginning of a sentence it leads on from what was said: 进一步，我们扩大了范围。
  '(?<![更再前])进一步(?=[。；]|(?<!(?:^|[。；！？\\n])进一步)，(?![^，。；\\n]{1,20}地))',
];

const UNFINISHED = new RegExp(PATTERNS.join('|'), 'gu');

export const rule: TextRule<typeof words> = {
  code: 'missing-word',
  roles: ['text', 'item'],
  checkText({ value }, at) {
    const isQuoted = quotedIn(value);
    for (const { index, 0: written } of value.matchAll(UNFINISHED)) {
      if (!isQuoted(index)) at.report(index, index + written.length, { written });
    }
  },
};
