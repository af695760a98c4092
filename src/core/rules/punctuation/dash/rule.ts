import { CHINESE, isOf } from '../../../prose/chinese.ts';
import { hyphens } from '../../../prose/placeholders/hyphens.ts';
import { WORDED } from '../../../prose/prose-roles.ts';
import { apartFrom, spansOf } from '../../../prose/span.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** Marks typed instead of —— (GB/T 15834-2011, 4.10.2); ranges and compounds have marks of their own. */
const FORMS =
  /(?<!-)-{2,}(?!-)|(?<!－)－{2,3}(?!－)|(?<!─)─{2}(?!─)|(?<!―)―{1,2}(?!―)|(?<!–)–{2}(?!–)|(?<!—)———(?!—)/g;

/**
 * A single — where no range is possible: at the beginning of a paragraph before a Chinese character, or beside a mark.
 */
const SINGLE = /(?<=^|[，。；：？！”》])—(?=[\p{Script=Han}“《])|(?<=\p{Script=Han})—(?=[“，])/gmu;

/** Nouns that a dash explains, and with which no route or chain of work begins. */
const EXPLAINED =
  '平台|系统|底线|红线|目标|品牌|理念|主题|要求|精神|原则|做法|关键|核心|问题|载体|小程序|模式|机制|口号|法宝|课题|主线|宗旨|方针|专题片|警示片|宣传片|影片|短剧|话剧|小品|基地|专栏|栏目|刊物|公众号|结论|目的|方法|重点|难点|活动|节目|举措|新招|硬招|答卷|承诺|课|道理|共识|抓手|着力点|突破口|牛鼻子|生命线|载体|阵地|亮点|特点|短板|途径|渠道|成果|经验|成效|标准|规矩|纪律|任务|责任|任务书|文件|制度|预案|方案|工程|行动|比赛|竞赛|应用|软件|热线|队伍|讲座|报告|讲话|文章|书籍|一环|一关|一步|一课|一招|一条|字';

/** How the explanation begins. */
const OPENS =
  '绝不|决不|坚决|必须|务必|不让|不能|不得|不准|不搞|不留|不发生|即[^将使墨]|也就是|就是|那就是|这就是|这是|既要|要[^素塞害]|一定|始终|让[^座]|把[^手]|确保|全面|以[^色]|谁|只有|无论|从严|从[^业事]';

/** A single hyphen instead of a dash: 守住一条底线-绝不…, 启用新平台-“平安通”. Between two names it joins a route. */
const ONE_HYPHEN = new RegExp(
  `(?<=\\p{Script=Han}{3})(?<![-－–—][^，。；：\\n]{0,20})[-－–—](?=[“《])(?![“《][^”》\\n]{1,30}[”》][-－–—])|(?<=\\p{Script=Han}(?:${EXPLAINED}))(?<![-－–—][^，。；：\\n]{0,20})[-－–—](?=\\p{Script=Han}{5})(?![^，。；：\\n]{0,30}[-－–—])|(?<=\\p{Script=Han}{4})[-－–—](?=(?:${OPENS})\\p{Script=Han}{2})(?![^，。；：\\n]{0,30}[-－–—])`,
  'gu',
);

/** A theme and its purpose within quotes: 以“青春护航-安全同行”为主题. A route or a span is no theme. */
const IN_THEME =
  /(?<=主题[为是]?“\p{Script=Han}{3,10})[-－–—](?=\p{Script=Han}{3,14}”)|(?<=以“\p{Script=Han}{3,10})[-－–—](?=\p{Script=Han}{3,14}”为主题)/gu;

/** 一一 between a noun and the title that explains it: 平台一一“平安通”. */
const HAN_ONES_WITHIN = /(?<=\p{Script=Han}{2})一一(?=[“《])/gu;

/** 一一 at the beginning of a line before a figure or a title; 一一对应 is another word. */
const HAN_ONES = /^一一(?=[\d“《])/gm;

export const rule: TextRule<typeof words> = {
  code: 'dash',
  roles: WORDED,
  checkText({ value }, at) {
    if (!/[-－–—─―]|一一/u.test(value)) return;
    const found = spansOf(value, FORMS);
    const reported = new Set(found.map(([from]) => from));
    // Hyphens in the place of a name are reported as placeholders.
    for (const [index, end] of found.length > 0 ? apartFrom(found, hyphens(value)) : []) {
      const written = value.slice(index, end);
      const [from, to] = withBlanks(value, index, end);
      if (!isAmongChinese(value[from - 1], value[to])) continue;
      at.report(index, end, { written }, { text: '——', part: [from, to] });
    }
    for (const pattern of [SINGLE, HAN_ONES, HAN_ONES_WITHIN, ONE_HYPHEN, IN_THEME])
      for (const { index, 0: written } of value.matchAll(pattern)) {
        if (reported.has(index)) continue;
        reported.add(index);
        at.report(index, index + written.length, { written }, { text: '——' });
      }
  },
};

const isAmongChinese = (before: string | undefined, after: string | undefined): boolean =>
  (isOf(CHINESE, before) && (after === undefined || after === '\n' || isOf(CHINESE, after))) ||
  (isOf(CHINESE, after) && (before === undefined || before === '\n'));

/** Includes a blank on either side, unless it indents the line. */
function withBlanks(value: string, from: number, to: number): readonly [from: number, to: number] {
  const isBlank = (at: number) => value[at] === ' ' || value[at] === '　';
  const isIndent = /^\s*$/.test(value[from - 2] ?? '');
  return [isBlank(from - 1) && !isIndent ? from - 1 : from, isBlank(to) ? to + 1 : to];
}
