import { quotedIn } from '../../../prose/quoted.ts';
import { spansOf } from '../../../prose/span.ts';
import { kindAt, WHOLE_FILE } from '../../../unit/kinds/kinds.ts';
import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

const HEAD = '(?<=^|[，。；：！？\\n])[ 　]*';
/** A superior body that grants money and posts. */
const ABOVE =
  '(?:上级(?:党委|政府|有关|主管|财政)?(?:部门|机关|单位)?|(?:省|市|县|区)(?:委|政府|人民政府|财政局?|编办|编委办?|局|主管部门|级财政|有关部门)?(?:财政局|编办|编委办|局|厅|委)?|财政(?:部门|局|厅)|编办|主管部门)';

const END = '(?=[，。；！]?[ 　]*(?:$|\\n)|[。；！])';

const OUR = '我[局院校镇县区市厅委办站所乡]|我单位|我公司|本单位|本[局院校]';

/**
 * Expressions that only a request contains, from the beginning of a clause to the end of its sentence: 特此请示, 妥否，请批示,
 * 请予批准, 恳请县财政局拨付经费20万元. Asking a meeting to examine a report (请予审议) or asking for advice is right.
 */
const REQUESTS = [
  `${HEAD}(?:特此|特作|现|特)?(?:向[\\p{Script=Han}]{1,12})?(?:特此请示|特请示|谨此请示)${END}`,
  `${HEAD}(?:以上(?:请示|意见|方案)?)?(?:妥否|当否|可否|是否妥当|是否可行|如无不妥)，?(?:敬|恳|呈|盼)?请(?:予以?|给予)?(?:批示|批复|审批|批准|核准|指示|审示|核示|示复|函复)${END}`,
  `${HEAD}(?:敬|恳|呈|特|现)?请(?:予以?|给予|[\\p{Script=Han}]{1,8}?(?:予以?|给予))?(?:批示|批复|审批|批准|核准|核批|审批同意)(?:为盼|为荷)?${END}`,
  `${HEAD}(?:特此|特|现)?(?:恳请|敬请|请求|申请)[\\p{Script=Han}]{0,14}?(?:拨付|追加|划拨|下拨|安排|解决|批准|核拨|增加|增拨)(?:[\\p{Script=Han}\\d]{0,12}?(?:资金|经费|编制|人员|指标|补助|用地|费用)|[\\p{Script=Han}]{0,8}?\\d+(?:\\.\\d+)?万?元)[\\p{Script=Han}\\d]{0,10}${END}`,
  // 望县财政局解决专项资金30万元: the one asked is a superior body.
  `${HEAD}(?:恳|敬|特)?(?:请|望|盼)${ABOVE}[\\p{Script=Han}]{0,8}?(?:批准|拨付|追加|划拨|下拨|核拨|增拨|解决|安排|增加|落实|支持)[\\p{Script=Han}\\d]{0,12}?(?:资金|经费|款项|专款|编制|人员|补助)(?!管理|使用|保障|短缺|不足|问题)[\\p{Script=Han}\\d.]{0,10}${END}`,
  `${HEAD}(?:恳请|敬请|请求|恳望|请(?=${ABOVE})|望(?=${ABOVE}))[\\p{Script=Han}]{0,16}?(?:经费|资金|编制|人员)[\\p{Script=Han}]{0,6}?(?:给予|予以)[\\p{Script=Han}]{0,4}?(?:支持|倾斜|解决|保障)(?:为盼|为感)?${END}`,
  // ，并恳请批准增设专职安全员2名; 并请批准我院新增编制三名: the request is a clause of its own.
  `${HEAD}(?:为此|因此|现|特|特此|在此|另|同时|最后)?，?(?:并|也|还|另|同时|亦|特)?(?:恳请|恳望|恳盼|敬请|呈请|特请|谨请|请求|申请|拟请|祈请|望请|盼请|请)(?:贵[\\p{Script=Han}]{1,4}|${ABOVE}|领导|组织)?(?:能|能够|尽快|及时|早日|酌情|统筹|给予|予以|协调|研究){0,3}(?:批准|核准|同意|准予|批复)(?:${OUR})?[\\p{Script=Han}]{0,8}?(?:增设|新增|增加|增配|追加|拨付|购置|采购|配备|设立|成立|新建|改造|建设|调整|延期|招聘|聘用|解决|划拨|核定)[\\p{Script=Han}\\d.]{0,24}${END}`,
  `${HEAD}(?:为此|因此|现|特|特此|在此|另|同时)?，?(?:并|也|还|另|同时|亦|特)?(?:恳请|恳望|恳盼|祈请|盼请)(?!群众|市民|居民|业主|家长|社会|广大|大家|读者|游客|乘客)[\\p{Script=Han}]{0,14}(?:批准|拨付|划拨|下拨|核拨|增拨|追加|增设|增配|增派|新增|增加|解决|协调解决|核定|立项|减免|准予)[\\p{Script=Han}\\d.“”《》、]{2,30}${END}`,
].map((it) => new RegExp(it, 'gu'));

/** Each of the patterns needs one of these. */
const TRACE = /(?<![邀聘])请(?!示报告|示汇报|假)|[妥当可]否|是否[妥可]|如无不妥|[望盼]/u;

export const rule: Rule<typeof words> = {
  code: 'request-in-report',
  documents: ['situation-report'],
  check(_unit, at, { texts }) {
    for (const { value, role, path } of texts) {
      // Opinions are sent out for others to carry out, and may be sent up with a request; a letter may contain a
      // request too.
      if ((role !== 'text' && role !== 'item') || kindAt(path) !== WHOLE_FILE) continue;
      if (!TRACE.test(value)) continue;
      const isQuoted = quotedIn(value);
      let free = 0;
      for (const [start, to] of REQUESTS.flatMap((it) => spansOf(value, it)).sort(([a], [b]) => a - b)) {
        const from = start + value.slice(start, to).search(/\S/u);
        if (from < free || isQuoted(from)) continue;
        free = to;
        at.reportPart(path, [from, to], { text: value.slice(from, to) });
      }
    }
  },
};
