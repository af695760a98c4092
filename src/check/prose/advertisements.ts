import type { TextRole } from '../../model/text-role.ts';
import { joined, type Span, spansOf } from './span.ts';

/** Up to the end of the clause, web addresses with their dots and colons included. */
const REST = '[^。；！？\\n）)】\\]]';

const THIS = '(?:本文|此文|本文档|此文档|本范文|该范文|文章|以上范文)';

const SITE = '(?:网|公众号|文库|论坛|博客|范文|素材|百科|头条|互联网)';

/** What sites that give away model texts write around them. */
const ANYWHERE = [
  `${THIS}(?:内容)?(?:来源于|来自于?|转自|转载自|摘自|来源[：:])${REST}{0,30}?${SITE}${REST}{0,40}`,
  `${THIS}由${REST}{1,30}?(?:整理|搜集|收集|编辑|上传|提供下载)${REST}{0,30}`,
  `更多(?:精彩)?(?:范文|文档|公文|文章|模板|材料|资料|写作素材)${REST}{0,20}?(?:关注|访问|点击|搜索|下载|登录|浏览|尽在)${REST}{0,60}`,
  '(?<=^|[。！？\\n（(【\\s])(?:免费)?(?:文档|范文|全文|本文|原文)(?:免费)?下载(?:地址|链接|网址)?(?:[：:][^\\n]{0,60})?(?=$|[。！\\n）)】\\s])',
  `下载(?:本文档|此文档|本文|此文|本范文)${REST}{0,20}`,
  `下载后可(?:以)?(?:自由|自行|直接|任意)?(?:编辑|修改|打印)${REST}{0,20}`,
  `(?:[Ww]ord|WORD)版本?(?:，)?(?:可|可以)(?:自由|自行|任意)?(?:编辑|修改)${REST}{0,20}`,
  `(?<=[（(【\\[])(?:来源[：:])?(?:由)?(?:微信)?公众号[^。；\\n）)】\\]]{1,20}整理(?=[）)】\\]])`,
  `(?:由|来自|来源于)(?:微信)?公众号[：:“"‘]?[^。；，\\n]{1,20}?整理${REST}{0,10}`,
  `(?:微信)?公众号[：:][^。；，\\n]{1,20}?整理${REST}{0,10}`,
  `版权(?:归|属于?)(?:原作者|作者|本站|原文|原创|本网站?|${REST}{1,16}?(?:网站|范文网|文库|公众号))${REST}{0,8}所有`,
  `(?:如有|如涉及?|若有|如果有)(?:侵权|版权)${REST}{0,16}?(?:联系|删除|告知)${REST}{0,12}`,
  '侵权必究|侵权?即?删(?=[。！\\n）)】]|$)|联系(?:我们|站长|管理员)删除',
  `(?:欢迎|敬请|请)(?:点赞|收藏|转发收藏|点赞收藏|收藏转发)${REST}{0,20}`,
  `(?:加入收藏|收藏本站|收藏本文|点赞收藏|收藏点赞)${REST}{0,20}`,
  `(?:我要投稿|投稿(?:邮箱|信箱|热线|微信)[：:])${REST}{0,40}`,
  `欢迎(?:广大)?(?:网友|读者|作者)?投稿${REST}{0,30}`,
  '[（(【\\[](?:责任编辑|责编)[：:][^）)】\\]\\n]{1,16}[）)】\\]]',
  `(?<=^|[。！？\\n])(?:上一篇|下一篇|相关阅读|延伸阅读|相关推荐|猜你喜欢)[：:]${REST}{0,60}`,
  `点击(?:下方)?[“‘]?(?:阅读原文|阅读全文|查看原文|蓝字关注)[”’]?${REST}{0,20}`,
].map((it) => new RegExp(it, 'gu'));

/** What each of them has some of: most texts have none, and need no closer look. */
const TRACE =
  /本文|此文|文章|范文|文档|原文|全文|公文|材料|资料|素材|模板|公众号|版权|侵|删除|编辑|责编|投稿|收藏|点赞|下载|点击|阅读|一篇|猜你|推荐|\d\s*篇|[一二三四五六七八九十]篇/u;

/** What they write at the end of a title. */
const IN_TITLE =
  /[（(【]?(?:精选|通用|最新|优秀|必备|热门|范文)\s*[\d一二三四五六七八九十]+\s*篇[）)】]?$|[（(【](?:范文|精选范文|范文参考|通用版范文)[）)】]$|范文$/gu;

/**
 * What a text has of the site that it was taken from, in order: 本文来源于……网, 更多范文请关注……, （责任编辑：……）.
 *
 * @param role what the text is: 精选5篇 is right in a sentence, and not at the end of a title
 */
export function advertisementsIn(value: string, role: TextRole): Span[] {
  if (!TRACE.test(value)) return [];
  const patterns = role === 'heading' || role === 'title' ? [...ANYWHERE, IN_TITLE] : ANYWHERE;
  return joined(patterns.flatMap((it) => spansOf(value, it))).filter(
    // One that someone quotes is spoken of.
    ([from]) => !/[“‘"]/u.test(value.charAt(from - 1)),
  );
}
