import type { TextRule } from '../../rule.ts';

/**
 * 的 behind words that only ever say how something is done, in front of a verb with its object: 有步骤的推进改造. What comes
 * in front must not make a noun of the verb (给予积极的配合), so the phrase opens a clause; and what follows must not make
 * the two attributes of a noun (有效的落实机制).
 */
const FOR_DI =
  /(?<=^|[，。；：、\n]|[将要应会并就能]|第一时间)(?:有步骤|有计划|有组织|有重点|有秩序|有序|有条不紊|毫不动摇|坚定不移|坚持不懈|持之以恒|一如既往|扎扎实实|踏踏实实|认认真真|实实在在|创造性|自觉|积极|积极主动|主动|认真|切实|及时|深入|逐步|不断|全面|稳步|扎实|严格|妥善|大力|充分|最大限度|因地制宜|深入细致|不折不扣|稳妥|稳妥有序|耐心|耐心细致|热情|坚决|果断|迅速|牢牢|高效)(的)(?=(?:推进|开展|组织|做好|抓好|搞好|完成|解决|提高|推动|促进|落实|实施|加强|配合|参加|参与|履行|执行|防范|消除|排查|整治|改进|完善|化解|处置|办理|遵守|学习|贯彻|把|将|向|对)(?!机制|措施|办法|方案|体系|方式|手段|途径|模式|制度|力度|计划|能力|作用|情况|工作(?:态度|作风|方法|机制|措施)|态度|作风|精神|氛围)[\p{Script=Han}《“](?![^，。；：、\n]{0,30}(?:的[\p{Script=Han}]{1,4})(?:[，。；：、\n]|$)))/gu;

/** The same behind who does it: 保卫科耐心的劝导车主. Few of such words are never of a noun that follows. */
const FOR_DI_SUBJECT =
  /(?<=[科室局处院队站所委厅镇村组]|班子|部门|单位|学校|公司|人员|干部|职工|我们)(?:扎实|不折不扣|有步骤|有计划|有条不紊|持之以恒|一如既往|扎扎实实|认认真真|耐心|耐心细致|第一时间主动|认真细致|积极主动|稳妥)(的)(?=(?:推进|开展|组织|做好|抓好|完成|解决|推动|落实|实施|参加|参与|履行|执行|排查|整治|处置|办理|遵守|贯彻|劝导|引导|疏导|讲解|解答|回答|检查|核对|登记|整理|向)(?!意识|能力|水平|习惯|氛围|程度|力量|需要|要求|过程|结果|成果|行为|局面|态势|格局|机制|措施|办法|方案|体系|方式|手段|制度|力度|计划|作用|情况|工作|态度|作风|精神|者|是|和|与|及|也|不|有|得)[\p{Script=Han}《“]{2}(?![^，。；：、\n]{0,30}的))/gu;

/** 的 in front of what says how well a thing was done, with which the clause ends: 开展的有声有色. */
const FOR_DE =
  /(?<=开展|填写|衔接|登记|记录|保管|摆放|运行|配合|处置|整理|维护|打扫|保存|办理|发放|传达|解决|配备|处理|做|抓|落实|搞|办|执行|干|讲|学|推进|整改|布置|安排|管理|组织|完成|掌握|理解|领会|把握|学习|研究|贯彻|坚持|监管|检查|排查|宣传|考虑|发挥|管|压|查|盯|用|想|记)(的)(?=(?:(?:十分|非常|很|较|较为|相当|比较|极为|特别)(?:完整|顺畅|规范|清晰|详细|齐全|整齐|及时|准确|全面|严密|认真|完善|牢固|充分|成功|顺利|圆满|出色|清楚|明确|具体|严谨|紧密|默契|周密|周到|有序|透彻|仔细)|(?:还|都|很|较|比较|十分|非常|更|不够|不太|不是很)?(?:有声有色|细致深入|深入细致|扎实细致|井井有条|有条不紊|扎实|到位|彻底|深入|细致|不到位|不彻底|不深入|不扎实|不细致|不及时|不全面|不准|不好|不够|不够[好深细实严紧透准牢]|不[实严紧深细透牢])|严丝合缝|一丝不苟|滴水不漏|明明白白|清清楚楚|井然有序|风生水起|热火朝天|淋漓尽致|红红火火|轰轰烈烈|如火如荼|扎扎实实|卓有成效|很好|非常好|比较好|更好|最好|不错|很及时)(?:[，。；、\n]|$))/gu;

/** 的 behind words that say how, in front of a verb that 了 shows to be one: 热烈的讨论了. */
const FOR_DI_DONE =
  /(?:积极|热烈|激烈|认真|深入|全面|详细|仔细|细致|严肃|圆满|顺利|充分|大力|迅速|及时|广泛|扎实|主动|成功|系统|有力|逐项|逐一)(的)(?=(?:核对|核查|清点|清查|梳理|查看|查阅|登记|走访|整改|处置|处理|制定|编制|修订|讨论|学习|研究|部署|检查|开展|完成|解决|分析|总结|排查|推进|落实|提高|提升|推动|促进|改善|加强|遏制|防范|化解|保障|维护|宣传|汇报|回答|介绍|传达|领会|贯彻|组织|配合|参与)了(?![解却结的，。；、]))/gu;

/** 的 in front of 做好 and its like, which are no nouns: 认真的做好各项工作. */
const FOR_DI_WELL =
  /(?:认真|扎实|切实|全力|积极|主动|及时|全面|严格|妥善|努力|精心|踏实|细致|认真细致|扎扎实实|认认真真)(的)(?=做好|抓好|管好|搞好|用好|办好|落实好|完成好|抓实|抓紧抓)/gu;

/** 的 behind words that say how, in front of a verb whose object is named at once: 全面的部署年度工作. */
const FOR_DI_OBJECT =
  /(?<=^|[，。；：、\n]|[将要应会并就能])(?:认真|深入|全面|详细|仔细|充分|及时|系统|广泛|严格|逐项|逐一|科学)(的)(?=(?:部署|研究|检查|分析|总结|梳理|传达|学习|宣传|排查|核查)(?:年度|全年|今年|明年|本年度|各|全[省市县镇区乡年局院校]|本[省市县镇区乡局院校]|有关|相关|下一步|下步|存在|上级|中央|《)(?![^，。；：、\n]{0,40}的))/gu;

/** 得 behind a word that says how much, in front of a verb that needs none: 效率明显得提升. */
const FOR_DI_DEGREE =
  /(?<!有了?|得到了?|取得了?|获得了?|实现了?|变|显|更加|更为|十分|比较)(?:明显|显著|大幅|大大|极大|逐步|稳步|不断|持续)(得)(?=提升|提高|改善|增强|下降|降低|减少|好转|增加|推进|完善)/gu;

/** 得 or 地 behind what a noun is like, which something has or gets: 有了很大得提高, 得到明显地改善. */
const FOR_DE_NOUN =
  /(?:有了|有着|得到了?|取得了?|获得了?|实现了?|带来了?|发生了?|出现了?|产生了?|有)(?:更加|更为|十分|比较)?(?:很大|较大|极大|更大|显著|明显|巨大|长足)([得地])(?=提高|提升|改善|增强|进步|发展|成效|成绩|变化|转变|好转|进展|突破|加强|改观|跨越)/gu;

export const structuralParticle: TextRule<'structural-particle'> = {
  code: 'structural-particle',
  roles: ['text', 'item', 'phrase'],
  checkText({ value }, at) {
    const told = new Set<number>();
    for (const [pattern, right] of [
      [FOR_DI, '地'],
      [FOR_DI_SUBJECT, '地'],
      [FOR_DE, '得'],
      [FOR_DI_DONE, '地'],
      [FOR_DI_OBJECT, '地'],
      [FOR_DI_WELL, '地'],
      [FOR_DI_DEGREE, '地'],
      [FOR_DE_NOUN, '的'],
    ] as const) {
      for (const match of value.matchAll(pattern)) {
        const from = match.index + match[0].length - 1;
        if (told.has(from)) continue;
        told.add(from);
        const written = value.slice(from, from + 1);
        at.report(from, from + 1, { written, right }, { text: right });
      }
    }
  },
};
