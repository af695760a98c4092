import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/**
 * 的 after words that only say how something is done, before a verb with its object: 有步骤的推进改造. The phrase must begin a
 * clause, since a word before it may turn the verb into a noun (给予积极的配合); and no noun may follow of which both are
 * attributes (有效的落实机制).
 */
const FOR_DI =
  /(?<=^|[，。；：、\n]|[将要应会并就能]|第一时间)(?:有步骤|有计划|有组织|有重点|有秩序|有序|有条不紊|毫不动摇|坚定不移|坚持不懈|持之以恒|一如既往|扎扎实实|踏踏实实|认认真真|实实在在|创造性|自觉|积极|积极主动|主动|认真|切实|及时|深入|逐步|不断|全面|稳步|扎实|严格|妥善|大力|充分|最大限度|因地制宜|深入细致|不折不扣|稳妥|稳妥有序|耐心|耐心细致|热情|坚决|果断|迅速|牢牢|高效)(的)(?=(?:推进|开展|组织|做好|抓好|搞好|完成|解决|提高|推动|促进|落实|实施|加强|配合|参加|参与|履行|执行|防范|消除|排查|整治|改进|完善|化解|处置|办理|遵守|学习|贯彻|把|将|向|对)(?!机制|措施|办法|方案|体系|方式|手段|途径|模式|制度|力度|计划|能力|作用|情况|工作(?:态度|作风|方法|机制|措施)|态度|作风|精神|氛围)[\p{Script=Han}《“](?![^，。；：、\n]{0,30}(?:的[\p{Script=Han}]{1,4})(?:[，。；：、\n]|$)))/gu;

/** The same after the doer: 保卫科耐心的劝导车主. Only a few words never describe a following noun. */
const FOR_DI_SUBJECT =
  /(?<=[科室局处院队站所委厅镇村组]|班子|部门|单位|学校|公司|人员|干部|职工|我们)(?:扎实|不折不扣|有步骤|有计划|有条不紊|持之以恒|一如既往|扎扎实实|认认真真|耐心|耐心细致|第一时间主动|认真细致|积极主动|稳妥)(的)(?=(?:推进|开展|组织|做好|抓好|完成|解决|推动|落实|实施|参加|参与|履行|执行|排查|整治|处置|办理|遵守|贯彻|劝导|引导|疏导|讲解|解答|回答|检查|核对|登记|整理|向)(?!意识|能力|水平|习惯|氛围|程度|力量|需要|要求|过程|结果|成果|行为|局面|态势|格局|机制|措施|办法|方案|体系|方式|手段|制度|力度|计划|作用|情况|工作|态度|作风|精神|者|是|和|与|及|也|不|有|得)[\p{Script=Han}《“]{2}(?![^，。；：、\n]{0,30}的))/gu;

/** 的 before verbs of looking for faults, directly followed by their object: 深入的剖析问题根源. */
const FOR_DI_FAULTS =
  /(?:深入|深刻|全面|认真|逐项|逐一|系统|仔细|严肃|客观)(的)(?=(?:剖析|查找|查摆|检视|反思|分析)(?:了|出)?(?:问题|自身|存在|原因|根源|思想|差距|不足|短板|薄弱)(?!的)(?![^，。；：、\n]{0,30}的))/gu;

/** 的 before a skill: 能够熟练的操作灭火器. */
const FOR_DI_SKILL =
  /(?<=能够|可以|学会|都能|均能|做到|[能会])(?:熟练|正确|准确|快速|迅速|独立|规范|妥善)(的)(?=(?:操作|使用|掌握|运用|应用|识别|辨别|处置|应对|判断|佩戴|填写|扑灭|扑救|报警|疏散)(?!能力|方法|技能|水平|技巧|流程|规程|程序|方式|要领|者|人)[\p{Script=Han}《“]{2}(?![^，。；：、\n]{0,30}的))/gu;

/** 的 before a word for how well something was done, at the end of a clause: 开展的有声有色. */
const FOR_DE =
  /(?<=开展|填写|衔接|登记|记录|保管|摆放|运行|配合|处置|整理|维护|打扫|保存|办理|发放|传达|解决|配备|处理|做|抓|落实|搞|办|执行|干|讲|学|推进|整改|布置|安排|管理|组织|完成|掌握|理解|领会|把握|学习|研究|贯彻|坚持|监管|检查|排查|宣传|考虑|发挥|管|压|查|盯|用|想|记)(的)(?=(?:(?:十分|非常|很|较|较为|相当|比较|极为|特别)(?:完整|顺畅|规范|清晰|详细|齐全|整齐|及时|准确|全面|严密|认真|完善|牢固|充分|成功|顺利|圆满|出色|清楚|明确|具体|严谨|紧密|默契|周密|周到|有序|透彻|仔细)|(?:还|都|很|较|比较|十分|非常|更|不够|不太|不是很)?(?:有声有色|细致深入|深入细致|扎实细致|井井有条|有条不紊|扎实|到位|彻底|深入|细致|不到位|不彻底|不深入|不扎实|不细致|不及时|不全面|不准|不好|不够|不够[好深细实严紧透准牢]|不[实严紧深细透牢])|严丝合缝|一丝不苟|滴水不漏|明明白白|清清楚楚|井然有序|风生水起|热火朝天|淋漓尽致|红红火火|轰轰烈烈|如火如荼|扎扎实实|卓有成效|很好|非常好|比较好|更好|最好|不错|很及时)(?:[，。；、\n]|$))/gu;

/** 的 after words for how, before a verb that 了 marks as one: 热烈的讨论了. */
const FOR_DI_DONE =
  /(?:积极|热烈|激烈|认真|深入|全面|详细|仔细|细致|严肃|圆满|顺利|充分|大力|迅速|及时|广泛|扎实|主动|成功|系统|有力|逐项|逐一)(的)(?=(?:核对|核查|清点|清查|梳理|查看|查阅|登记|走访|整改|处置|处理|制定|编制|修订|讨论|学习|研究|部署|检查|开展|完成|解决|分析|总结|排查|推进|落实|提高|提升|推动|促进|改善|加强|遏制|防范|化解|保障|维护|宣传|汇报|回答|介绍|传达|领会|贯彻|组织|配合|参与)了(?![解却结的，。；、]))/gu;

/** 的 before 做好 and the like, which are no nouns: 认真的做好各项工作. */
const FOR_DI_WELL =
  /(?:认真|扎实|切实|全力|积极|主动|及时|全面|严格|妥善|努力|精心|踏实|细致|认真细致|扎扎实实|认认真真)(的)(?=做好|抓好|管好|搞好|用好|办好|落实好|完成好|抓实|抓紧抓)/gu;

/** 的 after words for how, before a verb directly followed by its object: 全面的部署年度工作. */
const FOR_DI_OBJECT =
  /(?<=^|[，。；：、\n]|[将要应会并就能])(?:认真|深入|全面|详细|仔细|充分|及时|系统|广泛|严格|逐项|逐一|科学)(的)(?=(?:部署|研究|检查|分析|总结|梳理|传达|学习|宣传|排查|核查)(?:年度|全年|今年|明年|本年度|各|全[省市县镇区乡年局院校]|本[省市县镇区乡局院校]|有关|相关|下一步|下步|存在|上级|中央|《)(?![^，。；：、\n]{0,40}的))/gu;

/** 得 after a word for how much, before a verb: 效率明显得提升. */
const FOR_DI_DEGREE =
  /(?<!有了?|得到了?|取得了?|获得了?|实现了?|变|显|更加|更为|十分|比较)(?:明显|显著|大幅|大大|极大|逐步|稳步|不断|持续)(得)(?=提升|提高|改善|增强|下降|降低|减少|好转|增加|推进|完善)/gu;

/** 得 or 地 after an attribute of a noun that something has or gets: 有了很大得提高, 得到明显地改善. */
const FOR_DE_NOUN =
  /(?:有了|有着|得到了?|取得了?|获得了?|实现了?|带来了?|发生了?|出现了?|产生了?|有)(?:更加|更为|十分|比较)?(?:很大|较大|极大|更大|显著|明显|巨大|长足)([得地])(?=提高|提升|改善|增强|进步|发展|成效|成绩|变化|转变|好转|进展|突破|加强|改观|跨越)/gu;

/** Words that say how something is done, but also what it is like: 严格的评价 and 有效的监督 are right. */
const EITHER =
  '严格|全面|有效|有力|有序|充分|高效|热情|科学|合理|准确|精准|规范|广泛|成功|系统|牢固|公正|统一|共同|明确|清晰|深刻|密切|真正|坚定|集中|客观公正|科学合理|规范有序|有力有效|切实有效|积极有效|全方位|多角度|全过程|全覆盖|常态化|制度化|分类|分级|分层|详细|具体|深入|扎实|积极';

/** Words that say how something is done; after the doer, 的 does not turn them into an attribute. */
const ADVERBS =
  '认真|切实|及时|主动|自觉|妥善|大力|稳步|稳妥|逐步|不断|持续|坚决|果断|迅速|耐心|细心|精心|用心|仔细|细致|顺利|圆满|牢牢|努力|全力|尽力|虚心|严肃|严厉|如实|随时|定期|准时|按时|按期|逐一|逐项|逐级|逐户|层层|反复|多次|经常|率先|带头|紧紧|积极主动|积极稳妥|主动积极|及时有效|及时准确|及时妥善|认真负责|认真细致|深入细致|全面深入|全面系统|全面准确|稳妥有序|有力有序|耐心细致|实事求是|坚定不移|坚持不懈|毫不松懈|毫不动摇|不折不扣|不遗余力|千方百计|想方设法|脚踏实地|雷厉风行|有条不紊|循序渐进|按部就班|持之以恒|一如既往|旗帜鲜明|扎扎实实|踏踏实实|认认真真|实实在在|仔仔细细|有步骤|有计划|有重点|有组织|有针对性|创造性|第一时间|最大限度|因地制宜|分门别类|点面结合|进一步|挨家挨户|逐家逐户|面对面|手把手|自始至终|不间断|不定期|适时|积极踊跃|踊跃|潜心|悉心|全身心|一丝不苟|原原本本|逐字逐句|默默|日复一日|尽职尽责|恪尽职守|轮流|分批';

/** Verbs that take an object, as 执行 takes a rule. */
const ACTS =
  '推进|开展|组织|做好|抓好|搞好|管好|用好|完成|解决|提高|推动|促进|落实|实施|加强|参加|参与|履行|执行|防范|消除|排查|整改|改进|完善|化解|办理|遵守|学习|贯彻|传达|宣传|检查|核对|核实|清理|清点|登记|填写|报送|上报|汇报|反馈|答复|回应|回答|解答|讲解|劝导|引导|疏导|督促|把好|守住|守牢|查找|查摆|剖析|制定|编制|修订|建立|健全|构建|配备|更换|维修|巡查|走访|慰问|接受|听取|征求|采纳|吸取|汲取|掌握|运用|发挥|树立|增强|强化|压实|筑牢|夯实|补齐|堵塞|防止|避免|杜绝|减少|降低|优化|简化|规范|承担|疏散|转移|抢修|受理|公开|发布|转发|印发|撰写|召开|举办|响应|推广|领会|倾听|对照|检视|采取|提出|提供|将|把|向[社省市县镇区乡村各全上群居学家师职党干员公]|对[全各辖所企商食学校医消重存本员职党干公群居现]';

/** Verbs that are also used as nouns. */
const ACTS_OR_NOUNS =
  '提升|配合|整治|改善|处置|处理|部署|安排|研究|分析|总结|梳理|核查|清查|记录|报告|讲授|指导|督导|监督|监测|管控|控制|把握|维护|保障|保护|保持|坚持|遏制|打击|查处|巡检|了解|熟悉|使用|培养|缩短|担负|服务|支持|帮助|救助|安置|抢险|救治|接待|调解|审核|审查|审批|把关|验收|考核|评价|评估|公示|深入|反思|协调|协助|跟踪|对接|采用|跟进|增加|拓展|创新|联系|走进|前往';

/** What follows the verb and takes everything before it as an attribute: 严格的执行纪律和监督要求. */
const NOUN_ENDS = '(?:要求|态度|作风|能力|机制|氛围|过程|方式|方法)(?:[，。；、\\n]|$)';

/** Words after a verb that turn it into a noun, so that 的 may be right. */
const MAKES_NOUN =
  '意识|能力|水平|习惯|氛围|程度|力量|需要|要求|过程|结果|成果|行为|局面|态势|格局|机制|措施|办法|方案|体系|方式|方法|手段|途径|模式|程序|流程|标准|计划|作用|情况|工作|态度|作风|精神|者|是|和|与|及|也|不|有|得|力度|效果|成效|效应|状态|质量|服务|管理|保障|支持|帮助|监督|基础|平台|环境|条件|保证|依据|制度(?:[，。；、]|$)|人员|队伍|部门|单位|机构|系统|活动|规定|义务|职责|权利|责任(?:[，。；、]|$)|对象|内容|范围|重点|目标|任务(?:[，。；、]|$)|数据|信息|资料|记录|台账|报告|建议|意见';

/** Doers, and words that must be followed by a verb. */
const DOERS =
  '[科室局处院队站所委厅镇村组办园社团校部里]|班子|部门|单位|学校|公司|集团|企业|机关|中心|大队|支部|党委|党组|党支部|政府|街道|社区|医院|学院|幼儿园|人员|干部|职工|员工|教师|师生|医生|护士|党员|群众|同志|领导|主任|书记|局长|院长|校长|镇长|处长|科长|所长|站长|队长|组长|经理|负责人|责任人|管理员|网格员|安全员|值班员|巡查员|保安|我们|大家|各级|都|能|能够|可以|应|应当|必须|要|将|会|已|已经|正在|均|也|并|还';

/** 的 between how something is done and a verb with its object, after the doer: 卫生局严格的执行交接制度. */
const FOR_DI_DOER = new RegExp(
  `的(?<=(?:^|[，。；：\\n]|${DOERS})(?:${ADVERBS}|${EITHER})的)(?=(?:${ACTS}|(?<!(?:${EITHER})的)(?:${ACTS_OR_NOUNS}))(?!${MAKES_NOUN})[\\p{Script=Han}《“\\d]{2}(?![^，。；：、\\n]{0,30}(?:的|${NOUN_ENDS})))`,
  'gu',
);

/** 进一步的加强管理; but in 得到进一步的加强 no object follows. */
const FOR_DI_FURTHER =
  /的(?<=(?:^|[，。；：\n]|[要将应须]|需要|单位|部门|我们)进一步的)(?=(?:加强|完善|健全|强化|压实|细化|优化|提高|提升|规范|明确|落实|推进|推动|加大|夯实|筑牢|改进|做好|抓好)[\p{Script=Han}]{2})/gu;

/** 得 instead of 地: 认真得开展. */
const DE_FOR_DI = new RegExp(
  `得(?<=(?:^|[，。；：、\\n]|${DOERS})(?:${ADVERBS}|${EITHER})得)(?=(?:${ACTS}|${ACTS_OR_NOUNS})(?!得))`,
  'gu',
);

/** Words for how well something was done, at the end of a clause. */
const HOW_WELL =
  '[细实紧严深透准稳快牢好]|扎实|到位|彻底|深入|细致|规范|完整|有序|及时|准确|全面|牢固|清晰|详细|齐全|整齐|严密|严谨|周密|周到|透彻|仔细|迅速|平稳|稳妥|牢靠|整洁|有力|有效|精准|精细|用心|顺利|圆满|出色|清楚|明确|具体|充分';

/** 做的细、抓的实: the clause ends with the word that 得 must introduce. */
const FOR_DE_SHORT = new RegExp(
  `[的地](?<=(?<![\\p{Script=Han}]{0,1}(?:所|该|要|应|可|能|需|须))(?:做|抓|管|查|盯|压|守|控|改|学|谈|摸|排|(?<![预设理思])想|谋|干|记|管理|监管|落实|整改|执行|排查|检查|贯彻|把关|审核|处置|衔接|配合|准备|组织|部署|安排|开展|推进|巡查|宣传|学习|登记|记录|保管|维护)[的地])(?=(?:${HOW_WELL}){1,2}(?:[，。；、\\n]|$))`,
  'gu',
);

/** Several words for how well: 整改的既快又好, 记录的比较完整. */
const FOR_DE_DEGREE = new RegExp(
  `[的地](?<=(?:做|抓|管|查|盯|压|守|控|改|学|干|记|管理|监管|落实|整改|执行|排查|检查|贯彻|把关|审核|处置|衔接|配合|准备|组织|部署|安排|开展|推进|巡查|宣传|学习|登记|记录|保管|维护|完成|掌握|发挥|解决|摆放|打扫|填写|讲解|回答|解答)[的地])(?=(?:还|都|也|更|更加|很|较|较为|比较|十分|非常|相当|极为|特别|最|最为|不够|不太|不是很|不甚|尤为|格外|颇为)(?:${HOW_WELL})(?:[，。；、\\n]|$)|既(?:${HOW_WELL})又(?:${HOW_WELL})|又(?:${HOW_WELL})又(?:${HOW_WELL})|(?:有模有样|有板有眼|有理有据|有声有色|头头是道|一清二楚|明明白白|清清楚楚|严严实实|干净利落|干净整洁|干干净净|整整齐齐|妥妥当当|稳稳当当|分毫不差|像模像样|无微不至|面面俱到|恰到好处|及时有效|及时有力|条理清晰|规范有序|扎实有效|扎实有力|深入人心|滴水不漏|密不透风|天衣无缝|蒸蒸日上|红红火火|如火如荼|热火朝天|有条不紊|井井有条|井然有序|很到位|很扎实|恰如其分|完完整整|踏踏实实|扎扎实实|风清气正)(?:[，。；、\\n]|$))`,
  'gu',
);

/** 地 before a noun: 提供了有力地保障, 取得明显地成效. */
const DI_FOR_DE =
  /地(?<=(?:提供|取得|起到|发挥|营造|奠定|打下|形成|采取|作出|做出|给予|产生|带来|创造)了?(?:更加|更为|十分|比较)?(?:坚强|有力|强有力|良好|明显|显著|积极|重要|重大|坚实|可靠|浓厚|巨大|较大|很大|极大|较好|很好|优异|突出|应有|必要|充分|高效|优质|热情|周到|强大|稳定|安全|和谐|全面)地)(?=保障|支持|支撑|保证|成效|成绩|效果|作用|贡献|基础|氛围|环境|影响|进展|进步|措施|局面|态势|条件|帮助|服务|关心|指导|协助|配合|动力|合力|声势|关注|反响)/gu;

/** The words before the particle in a pattern: its own group of words, or the two lists of words for how. */
function leadsOf({ source }: RegExp): string | undefined {
  return (
    /\(\?:([^()]*)\)\((?:的|得)\)/u.exec(source)?.[1] ??
    (source.includes(ADVERBS) ? `${ADVERBS}|${EITHER}` : undefined)
  );
}

/** For each pattern that names these words, their last two characters. */
const ENDS = new WeakMap<RegExp, ReadonlySet<string>>();

/**
 * Whether one of the words before a pattern's particle can occur in a text. Compiling such a long pattern takes longer
 * than running it, and most texts contain none of its words before 的.
 *
 * @param before what stands in front of the particles of the text
 */
function canStandIn(before: readonly string[], pattern: RegExp): boolean {
  let ends = ENDS.get(pattern);
  if (!ends) {
    const leads = leadsOf(pattern)?.split('|');
    ends = new Set(leads?.some((it) => it.length < 2) ? [] : leads?.map((it) => it.slice(-2)));
    ENDS.set(pattern, ends);
  }
  return ends.size === 0 || before.some((it) => ends.has(it));
}

/** The two characters before each 的 and 得. */
function beforeParticles(value: string): string[] {
  const before: string[] = [];
  for (let at = 0; at < value.length; at++) {
    const unit = value[at];
    if (unit === '的' || unit === '得') before.push(value.slice(Math.max(0, at - 2), at));
  }
  return before;
}

export const rule: TextRule<typeof words> = {
  code: 'structural-particle',
  roles: ['text', 'item', 'phrase'],
  checkText({ value }, at) {
    const reported = new Set<number>();
    const before = beforeParticles(value);
    for (const [pattern, right] of [
      [FOR_DI, '地'],
      [FOR_DI_SUBJECT, '地'],
      [FOR_DE, '得'],
      [FOR_DI_DONE, '地'],
      [FOR_DI_OBJECT, '地'],
      [FOR_DI_WELL, '地'],
      [FOR_DI_SKILL, '地'],
      [FOR_DI_FAULTS, '地'],
      [FOR_DI_DEGREE, '地'],
      [FOR_DE_NOUN, '的'],
      [FOR_DI_DOER, '地'],
      [FOR_DI_FURTHER, '地'],
      [DE_FOR_DI, '地'],
      [FOR_DE_SHORT, '得'],
      [FOR_DE_DEGREE, '得'],
      [DI_FOR_DE, '的'],
    ] as const) {
      if (!canStandIn(before, pattern)) continue;
      for (const match of value.matchAll(pattern)) {
        const from = match.index + match[0].length - 1;
        if (reported.has(from)) continue;
        reported.add(from);
        const written = value.slice(from, from + 1);
        at.report(from, from + 1, { written, right }, { text: right });
      }
    }
  },
};
