import { chineseFigure } from './chinese-figure.ts';
import type { Span } from './span.ts';

/** A member of a list, and the mark in front of it. */
interface Member {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** The mark in front of it; empty for the first one of a stretch. */
  readonly before: string;
}

/** A part of a sentence with no other marks than those that separate members. */
const STRETCH = /[^。！？：:\n“”‘’《》（）()]+/gu;

/** Words that begin a clause, or do not occur in the members of a list of things. */
const ACTS =
  /^(?:加强|开展|组织|落实|完善|健全|建立|制定|推进|推动|强化|提高|提升|压实|明确|规范|严格|严肃|认真|切实|积极|主动|及时|全面|深入|持续|不断|进一步|坚持|坚决|确保|保障|做好|做到|抓好|抓实|突出|聚焦|围绕|通过|按照|根据|结合|针对|对照|由|在|对|向|从|把|将|使|让|以|为|与|和|及|并|但|且|也|还|都|均|已|共|其中|包括|涉及|特别|尤其|同时|此外|另外|目前|今年|去年|全年|年初|年底|近年|如|即|是|有|无|没有|未|不|应(?!急)|要|可|能|会|必须|需|请|每|各|该|本|我|他|其|这|那|一是|二是|三是|四是|五是|经|查|受|因|由于|为了|实行|实施|采取|运用|利用|使用|发挥|增强|强调|要求|参加|参与|召开|举办|印发|下发|发放|完成|排查|检查|查处|查找|整治|整改|消除|防范|化解|督促|指导|协调|配合|联合|会同|牵头|负责|到|至|比|较|分别|累计|总计|主要|重点|邀请|走访|慰问|学习|传达|贯彻|宣传|教育引导|引导|动员|鼓励|支持|培养|选派|配备|更换|新增|购置|投入|设立|设置|张贴|悬挂|播放|编印|修订|签订|层层|逐级|逐一|逐项|定期|随机|统筹|优化|创新|打造|构建|营造|形成|实现|达到|树立|筑牢|守住|遏制|杜绝|避免|防止|巩固|拓展|深化|细化|量化|紧盯|紧抓|严查|严管|严控|严防|狠抓|大力|努力|着力|精心|妥善|依法|依规|自觉|带头|率先|攻克|引进|做大|做强|增加|加大|加快|兼顾|保证|保护|履行|熟悉|具备|丰富|开发|开办|兴办|饲养|建成|扩大|弘扬|推行|适当|适用|进入|提供|协助|选择|擅自|违规|违法|改变|防治|投向|载明|开放|稳住|用足|用好|扩围|办好|打响|发展|培育|壮大|改造|改善|降低|减少|减轻|补齐|堵塞|清除|清理|拆除|维修|检修|安装|张贴|佩戴|携带|出具|出示|提交|填写|登记|记录|收集|汇总|分析|研判|评估|考核|评选|表彰|奖励|处理|处置|处罚|追究|问责|通报|曝光|公开|公示|告知|报送|上报|报告|移交|移送|划定|纳入|列入|列为|作为|成为|成立|组建|抽调|派出|前往|赴|带领|率领|陪同|指派|安排|部署|谋划|研究|讨论|审议|审核|审批|把关|推广|普及|讲解|讲授|解读|培训|演练|监督|监管|监测|管理|服务|维护|维持|保持|守好|管好|看好|盯紧|攥紧|拧紧|扎紧|织密|严守|恪守|遵守|执行|服从|听从|接受|听取|征求|收到|接到|获得|取得|赢得|得到|受到|遭受|造成|导致|引发|存在|出现|发生|发现|反映|暴露|表明|显示|说明|体现)/u;

/** Words that make a member a clause. */
const CLAUSE =
  /[了将把被已均都使让]|(?<!目)的|[^所](?:到位|落实|加强|完善|不足|不够|不强|提升|明显|较)$|^(?:问题|情况|工作|责任|措施)$/u;

/** Final characters of the names of places, offices, equipment, goods and papers. */
const THING =
  /[室房库吧院店馆场所园厅市校铺站厂边口旁楼超网号播屏灯栓器箱柜机泵阀门窗梯井管线沟池塘坝桥涵洞村科股处局办委队组堂舍间道品药物证本账簿册单料油气电火水煤车船展栏板棚摊炉灶具桶罐瓶桩杆塔窑点段岸港区县乡镇部厨窖棚亭廊坊仓座位台架床桌椅槽斗网剂肉蛋奶粮菜果茶酒糖盐雷毒骗盗滑溺暑汛]$|标志|标识|通道|插座|电源|设备|设施|食材|平台|微博|微信|账户|宿舍|餐厅|街道|社区|企业|公司|商户|学校|班级|教师|学生|医生|护士|护工|保安|司机|家长|门卫|人员|职工|食堂|仓储|物流|快递|外卖|配送/u;

const isThing = (text: string): boolean =>
  /^[\p{Script=Han}A-Za-z0-9]{2,7}$/u.test(text) && !ACTS.test(text) && !CLAUSE.test(text);

/** An activity, such as 师傅带徒 in a list of 活动. */
const isActivity = (text: string): boolean => /^[\p{Script=Han}]{4,6}$/u.test(text) && isThing(text);

/** Nouns for the members of a list, used at its end. */
const KIND =
  '(?:场所|部位|部门|单位|科室|领域|区域|环节|方面|地点|点位|设施|设备|器材|物品|物资|材料|阵地|平台|渠道|载体|活动|内容|知识|技能|项目|工种|岗位|人员|人群|行业|企业|商户|门店|问题|隐患|制度|措施|方式|形式|手段|类别|类型|品种|证照|资料|台账|档案|文件|票证|风险|事故|案件|行为|现象|要素|指标|工作|课程|专题|主题|科目|村|社区|乡镇|学校|医院|路段|水域|系统|车间|仓库|楼栋|通道|线路|管网)';

/** 等重点场所, 五个方面, 等四类设施: the end of a list, with a noun for its members. */
const CLOSED = new RegExp(
  `^(?<last>[\\p{Script=Han}A-Za-z0-9]{1,10}?)(?:等(?<!平等|同等|高等|中等|初等|上等)|(?=[0-9一二三四五六七八九十两]{1,2}[个类项种处家]))(?<number>[0-9一二三四五六七八九十两]{1,2})?[个类项种处家]?(?<head>(?:重点|关键|主要|各类|公共|经营|人员密集|易燃|高风险|重要|相关|有关|基层|内设|职能|系列|宣传|安全|消防|网络|新媒体|突出|薄弱|特种|作业|生产|学习|主题|不同|具体)*${KIND})?(?<rest>.*)$`,
  'u',
);

/** 疏散指示标志的完好情况: the last member ends with something that is asked about all members. */
const ASKED_OF =
  /^[\p{Script=Han}A-Za-z0-9]{2,8}的(?:完好|运行|管理|使用|维护|配备|配置|设置|落实|建设|保养|运转|储备|卫生|安全|消防)*(?:情况|状况|状态|工作|管理|台账|记录|性能)$|^[\p{Script=Han}A-Za-z0-9]{2,8}的(?:消防|安全|防火|用电|电气|卫生|应急|监控)*(?:设施|设备|器材|隐患|环境|通道|线路)$/u;

/** What may follow the noun if the list is the object of its clause: nothing that makes a statement about the list. */
const REST =
  /^(?:$|的[\p{Script=Han}]{2,12}$|(?:负责人|从业人员|工作人员|工作|情况|问题|隐患|管理|检查|排查|整治|建设)$)/u;

/** 节假日、汛期等时段，实行领导带班: a list of times or ways, not of things. */
const WHEN = /(?:时段|期间|节点|时期|节日|假日|季节|时间|月份|前后|情况下|方式|形式|手段|措施|渠道|途径)/u;

/** A verb or preposition that governs a list, up to the first member. */
const GOVERNED =
  /(?:检查|抽查|查看|巡查|排查|查验|检测|检修|走访|清查|清理|核查|察看|盯|覆盖|涉及|包括|包含|有|设|配备|更换|对|在|与|向|深入|聚焦|管好|加强|购置|采购|添置)了?(?<first>[\p{Script=Han}A-Za-z0-9]{2,8})$/u;

/**
 * Finds lists of things that separate members by 、 in one place and by ， or ； in another: 配电室、锅炉房，危化品仓库、食堂等场所. The end
 * of the list shows that the text after the comma is no clause of its own.
 */
export function mixedListsIn(value: string): Span[] {
  const found: Span[] = [];
  for (const { index, 0: stretch } of value.matchAll(STRETCH)) {
    if (!/[，；]/u.test(stretch) || !stretch.includes('、')) continue;
    const members = membersOf(stretch, index);
    let begin = 0;
    while (begin < members.length - 1) {
      const end = endOfList(members, begin);
      const span = end === undefined ? undefined : mixedWithin(members, begin, end);
      if (span) found.push(span);
      begin = span && end !== undefined ? end + 1 : begin + 1;
    }
  }
  return found;
}

function membersOf(stretch: string, offset: number): Member[] {
  const members: Member[] = [];
  let from = 0;
  let before = '';
  for (const { index, 0: mark } of [...stretch.matchAll(/[，；、]|$/gu)]) {
    members.push({
      from: offset + from,
      to: offset + index,
      text: stretch.slice(from, index).trim(),
      before,
    });
    from = index + mark.length;
    before = mark;
  }
  return members;
}

/** The most members that a list has. */
const MOST = 12;

/**
 * The end of the list that begins with the member at `begin`: only things may follow, up to the member that closes it.
 */
function endOfList(members: readonly Member[], begin: number): number | undefined {
  for (let at = begin + 1; at < members.length && at < begin + MOST; at++) {
    const { text, before } = members[at] as Member;
    if (before === '、' && (CLOSED.test(text) || ASKED_OF.test(text))) return at;
    if (!isThing(text)) return undefined;
  }
  return undefined;
}

function mixedWithin(members: readonly Member[], begin: number, end: number): Span | undefined {
  const list = members.slice(begin, end + 1);
  const marks = list.slice(1).map((it) => it.before);
  const commas = marks.filter((it) => it !== '、');
  if (commas.length === 0 || !marks.includes('、')) return undefined;
  const [first, last] = [list[0] as Member, list.at(-1) as Member];
  const closed = CLOSED.exec(last.text)?.groups;
  if (WHEN.test(`${closed?.head ?? ''}${closed?.rest ?? ''}`)) return undefined;
  const governed = GOVERNED.exec(first.text)?.groups?.first;
  const opening = governed ?? /[与和对]([\p{Script=Han}]{2,6})$/u.exec(first.text)?.[1] ?? first.text;
  const closing = closed?.last ?? last.text.replace(/的.*$/u, '');
  const names = [opening, ...list.slice(1, -1).map((it) => it.text), closing];
  const isNumber =
    closed?.number !== undefined &&
    closed.head !== undefined &&
    (marks[0] === '、' || governed !== undefined) &&
    countOf(closed.number) === list.length &&
    list.slice(1, -1).every((it) => isThing(it.text) && it.text.length <= 6);
  const areThings = names.every((it) => isThing(it) && THING.test(it));
  const isOfActivities =
    closed?.head?.endsWith('活动') === true &&
    commas.length === 1 &&
    marks[0] === '、' &&
    marks.at(-1) === '、' &&
    list.length >= 4 &&
    names.slice(1).every(isActivity);
  if (!isNumber && !areThings && !isOfActivities) return undefined;
  if (commas.includes('；') && !isNumber) return undefined;
  // A thing alone between two commas is a member, whatever follows the list.
  const isAmong = marks.some(
    (it, place) => it !== '、' && marks[place + 1] !== undefined && marks[place + 1] !== '、',
  );
  const isComplete = closed ? REST.test(closed.rest ?? '') : true;
  if (!isNumber && !isAmong && !isComplete) return undefined;
  return [first.to - opening.length, last.to];
}

const countOf = (written: string): number | undefined =>
  /^\d+$/u.test(written) ? Number(written) : written === '两' ? 2 : chineseFigure(written);
