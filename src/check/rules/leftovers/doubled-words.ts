import type { TextRule } from '../../rule.ts';

/**
 * One 汉字 that no word begins and ends with, twice. What may stand around it makes two words of it: 目的的, 了了解,
 * 与与会者, 即将将.
 */
const CHARACTER =
  /(?<![目标有中之])的(的)(?![确士])|了(了)(?![解结然断却事心])|(?<![总缓温饱谐共柔平维求调中附应])和(和)(?![美气睦谐平解])|(?<![参给赋授])与(与)(?!会)|(?<![以涉普危顾波触提])及(及)(?![时格其早])|(?<![抑])或(或)(?![者许])|(?<![合兼归吞])并(并)(?![购存联轨列])|(?<![重主需必只不正还就])要(要)(?=高度|切实|认真|进一步|加强|坚持|严格|积极|充分)|(?<=[回响呼叫])应(应)(?=[，。；、\n]|机制|$)|共计(共)(?=\d)|(?<![即必])将(将)(?![来军领士近要])/gu;

/** Two 汉字 that end no sentence and that no other word takes in. */
const WORD =
  /(认真|积极|切实|不断|深入|严格|以及|并且|按照|根据|为了|对于|关于|由于|因此|其中|我局|我院|我校|我委|我单位|坚持|加强|开展|进一步|参加|召开|印发|制定|完成|建立|举办|确保|成立|围绕|健全|完善|强化|严禁|及时|全面|定期|共同|应当|必须|已经|同时|各级|期间|其他|我镇|我县|我市|全县|全镇|全院|全局|本年度|目前|下设|发现|发放|座谈|排查|走访|慰问|取得|采取|制订|召集|督促|责令|压实|夯实|聚焦|紧扣|提升|形成|构建|结合|针对|对照|第一(?=第一责任)|[一二三四五六七八九十]是|共计)(\1)/gu;

/** A measure behind its number: 10余次次, 36处处; 次次, 家家, 人人 alone are words. */
const MEASURE =
  /(?<=\d[余多]?|[十百千万][余多]?)(次|个|项|件|名|处|场|期|份|篇|起|台|套|条|人|家|户|万元|亩|吨|公里|元)(\1)(?!\1|[均有都是])/gu;

/** 全省省应急厅; 全县县级 and 全市市场 are two words each. */
const REGION =
  /(?<=全)(省|市|县|区|镇|乡)(\1)(?=[\p{Script=Han}]{2,8}(?:厅|局|办))(?!级|直|属|场|管|内|域|委|政府|长|民)/gu;

/** Three 汉字 or more; 委员会委员会议 and 办公室办公室主任 are two words each, and 一个问题一个问题 goes through them one by one. */
const PHRASE =
  /(?!委员会|办公室|(?<=[高中初低上下同])等|一(?!定|致|体|律|直|切|并)|[一二三四五六七八九十百千万零〇]{3})([\p{Script=Han}]{3,24})(\1)(?!\1)/gu;

/** What follows takes the last 汉字 into a word of its own: 申请人申请人民法院鉴定. */
const OTHER_WORD = /^人[体民员大才口次均数工事类身士物]/u;

/** A clause that follows itself. */
const CLAUSE = /(?<=^|[，。；：、\n])([\p{Script=Han}\d]{5,40})([，、；]\1)(?=[，、；。\n]|$)/gu;

/** One 汉字 over and over, as in a cry, is no slip. */
const isOneCharacter = (text: string): boolean => new Set(text).size === 1;

export const doubledWords: TextRule<'doubled-words'> = {
  code: 'doubled-words',
  roles: ['text', 'item', 'phrase', 'heading', 'title', 'name'],
  checkText({ value }, at) {
    const told = new Set<number>();
    for (const pattern of [CLAUSE, PHRASE, WORD, MEASURE, REGION, CHARACTER]) {
      for (const match of value.matchAll(pattern)) {
        const second = match.slice(pattern === CHARACTER ? 1 : 2).find((it) => it !== undefined) ?? '';
        const to = match.index + match[0].length;
        const from = to - second.length;
        const isTold = told.has(from) || told.has(to - 1) || OTHER_WORD.test(value.slice(to - 1, to + 1));
        if (isTold || (pattern === PHRASE && isOneCharacter(second))) continue;
        for (let unit = from; unit < to; unit++) told.add(unit);
        const text = second.replace(/^[，、；]/u, '');
        at.report(to - text.length, to, { text }, { text: '', part: [from, to] });
      }
    }
  },
};
