import { doubledCharactersIn } from '../../../prose/doubled-characters.ts';
import { type Doublings, doublingsIn } from '../../../prose/doublings.ts';
import { isPhraseWord } from '../../../prose/phrases/phrase-slips.ts';
import { wordAt } from '../../../prose/word-at.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/**
 * A doubled character with which no word both begins and ends. Its neighbours may make two words of it: 目的的, 了了解, 与与会者,
 * 即将将.
 */
const CHARACTER =
  /(?<![目标有中之])的(的)(?![确士])|(?<!不)了(了)(?![解结然断却事心])|(?<![总缓温饱谐共柔平维求调中附应])和(和)(?![美气睦谐平解])|(?<![参给赋授])与(与)(?!会)|(?<![以涉普危顾波触提])及(及)(?![时格其早])|(?<![成因认以作行所])为(为)(?![了主民何人什期止首例])(?=\d|[百一二三四五六七八九十零])|(?<![抑])或(或)(?![者许])|(?<![合兼归吞])并(并)(?![购存联轨列])|(?<![重主需必只不正还就])要(要)(?=高度|切实|认真|进一步|加强|坚持|严格|积极|充分)|(?<=[回响呼叫])应(应)(?=[，。；、\n]|机制|$)|共计(共)(?=\d)|(?<![存现所实内自正外潜旨意健])在(在)(?=全|本|各|市|县|镇|区|校内|岗位|[一二三四五六七八九十\d]|[\p{Script=Han}]{1,8}[上中下内外里前后时])|(?<![面反核绝针相应敌校作配查成])对(对)(?=照|存在的?问题|检查[中发]|辖区|全[镇县市区局院校])|(?<=进行了[\p{Script=Han}]{2,4})(了)(?=[，。；])|(?<=达)到(到)(?=\d|[一二三四五六七八九十百]|了|预期|目标|要求|标准)|(?<=到[\p{Script=Han}]{1,2})到(到)(?=[人岗位户点村组])|(?<=(?:满意|知晓|参与|信任|认可|支持)度)(度)(?=[达为高明进提上])|(?<=(?:全年|累计|共计?|共同|联合|现场|逐一|逐户|依法|组织|集中)检查)(查)(?=[\p{Script=Han}\d])(?!处|办|获|封|扣|出|实|明|看|验|清|找|摆)|(?<=试运行)(行)(?=阶段|期|以来|，|。|、|；|\n|$|后|中)|(?<=\d[%％]以[上下])(以[上下])|(?<![即必])将(将)(?![来军领士近要])|(?<=(?:各项|健全|建立|完善|相关|有关)制)(制)(?=度)|(?<=醒目)(目)(?=的|位|标[志识语牌])|(?<![截直甚以乃所])至(至)(?=[少多])|(?<![面反核绝针相应敌校作配查成一派])对(对)(?!标(?:[、，。；”]|$)|[联子碰的对照应比策待外手立象接话称号准口账])(?=\p{Script=Han})/gu;

/** Doubled words of two characters that end no sentence and are no part of another word. */
const WORD =
  /(认真|积极|切实|不断|深入|严格|以及|并且|按照|根据|为了|对于|关于|由于|因此|其中|我局|我院|我校|我委|我单位|坚持|加强|开展|进一步|参加|召开|印发|制定|完成|建立|举办|确保|成立|围绕|健全|完善|强化|严禁|及时|全面|定期|共同|应当|必须|已经|同时|各级|期间|其他|我镇|我县|我市|全县|全镇|全院|全局|本年度|目前|下设|发现|发放|座谈|排查|走访|慰问|取得|采取|制订|召集|督促|责令|压实|夯实|聚焦|紧扣|提升|形成|构建|结合|针对|对照|第一(?=第一责任)|[一二三四五六七八九十]是|共计)(\1)/gu;

/**
 * A doubled noun after a verb and before another word: 督促企业企业完善预案. But 研究研究 at the end of a clause means doing it a
 * little, and in 企业家 and 单位部门 the second is part of another word.
 */
const NOUN =
  /(?<=督促|要求|指导|责令|组织|推动|引导|帮助|检查|约谈|走访|通知|提醒|配备|采购|使用|登记|清理|各|全部|所有)(企业|单位|部门|商户|场所|学校|医院|社区|群众|职工|干部|党员|学生|移动|电子|消防|设备|材料|人员|隐患|问题)(\1)(?=[\p{Script=Han}])(?![家化级类别性所者地村员式体校率群管局负])/gu;

/** A doubled verb after an adverb and before its result: 严格执行执行到位; 逐案逐案 at the beginning of a clause. */
const VERB =
  /(?<=严格|认真|切实|全面|深入|及时|坚决|抓好|有效)(执行|落实|履行|遵守|排查|整改|检查|部署|开展|推进|贯彻)(\1)(?=到位|[\p{Script=Han}]{2,})(?!力|率|情况|工作|组|办|人员|制度|措施|方案|机制)|(?<=^|[，。；：、\n])(逐[案户人件项村家条个校]|各级|分别|依法|统一|集中|现场|联合|随时|随机|严肃|牢固|主动|妥善|扎实|逐一|逐项)(\3)(?=\p{Script=Han}{2,})/gu;

/** A doubled measure word after its number: 10余次次, 36处处. But 次次, 家家 and 人人 alone are words, and 12家家庭农场 is right. */
const MEASURE =
  /(?<=\d[余多]?(?:[辆台人批家])?|[十百千万][余多]?)(?!家家[庭具长禽畜政电属访装暴风纺居]|个个[人体案性别股]|名名[师人医单称校牌家额]|处处[级长理置罚分方事于]|场场[所地馆景]|期期[间限刊货]|户户[籍口主型外数]|台台[账风湾灯帐]|条条[例件文款目]|套套[餐路]|起起[重诉草火]|份份额|次次[品生要级数序]|项项目|间间[接隔距]|所所[有属长在需]|座座[谈位椅]|篇篇[章幅]|元元[旦素]|吨吨位|人人[^次])(次|个|项|件|名|处|场|期|份|篇|起|台|套|条|辆|间|所|座|册|人|家|户|万元|亩|吨|公里|元)(\1)(?!\1|[均有都是])/gu;

/** 全省省应急厅; but in 全县县级 and 全市市场 the second character begins another word. */
const REGION =
  /(?<=全)(省|市|县|区|镇|乡|校|院|局)(\1)(?=\d|[\p{Script=Han}]{2,8}(?:厅|局|办))(?!级|直|属|场|管|内|域|委|政府|长|民)/gu;

/** Three characters or more, doubled. 委员会委员会议 and 办公室办公室主任 are right, and 一个问题一个问题 means one by one. */
const PHRASE =
  /(?!委员会|会委员|办公室|(?<=[高中初低上下同])等|一(?!定|致|体|律|直|切|并)|[一二三四五六七八九十百千万零〇]{3})([\p{Script=Han}]{3,24})(\1)(?!\1)/gu;

/** The last character of the second part belongs to the next word: 申请人申请人民法院鉴定. */
const OTHER_WORD = /^人[体民员大才口次均数工事类身士物]/u;

/** 需要什么干什么 after 会: what is asked for, and what answers it. */
const ANSWERS = /(?:什么|怎么[办做干]|哪[里儿些]|多少|谁)$/u;

/** How many characters before a place are examined for a word that it is within. */
const REACH = 4;

/**
 * Whether what is doubled begins within a word, and is not doubled from the next character on: 工会委员会委员, 小组秘书组秘书处; but
 * not 小组检查组检查组.
 */
function isWithinWords(value: string, from: number, second: string, to: number): boolean {
  if (!('Segmenter' in Intl) || value[to] === second[0]) return false;
  const start = Math.max(0, from - REACH);
  return wordAt(value.slice(start, to + REACH), from - start)[0] < from - start;
}

/** A clause that is repeated at once. */
const CLAUSE = /(?<=^|[，。；：、\n])([\p{Script=Han}\d]{5,40})([，、；]\1)(?=[，、；。\n]|$)/gu;

/**
 * A doubled word of two characters whose second is no part of another word: 企业企业家 and 博士博士后 are right. Words that end
 * one expression and begin the next are left out: 党组织组织党员, 本条例规定规定的.
 */
const PAIR =
  /((?!很多|太多|许多|面对面对[接话]|出租出租[汽车]|落实|组织|单位|年度|规定|管理|工作|领导|设计|研究|出版|主任|书记|中心|地方|公司|法院|会议|委员)(?!一)\p{Script=Han}(?!一)\p{Script=Han})(\1)(?=[\p{Script=Han}\d《“])(?![家后院员长室部科处局办组会站所人者级型性化类率力度法学生师地得再又看时式物品商权]|\1)/gu;

/** The same at the end of a clause, where 讨论讨论 means doing it a little. */
const PAIR_AT_END =
  /(?<=[\p{Script=Han}\d])((?!很多|太多|许多|研究|讨论|学习|商量|考虑|了解|打扫|整理|活动|走动|交流|调查|总结|检查|反省|锻炼|休息|反思|准备|宣传|意思|收拾|体会|琢磨|表示|介绍|帮助|关心|比较)(?!一)\p{Script=Han}(?!一)\p{Script=Han})(\1)(?=[，。；、）\n]|$)/gu;

/** 管理, 工作 and the like, doubled after the word that governs them: 加强管理管理，; 专题研究研究了. */
const GOVERNED =
  /(?<=加强|规范|严格|强化|做好|抓好|推进|开展|落实|完成|改进|统筹)(管理|工作|领导|组织)(\1)(?=[，。；、\n]|$)|(?<=专题|认真|深入|集体|会议|及时)(研究)(\3)(?=了|[\p{Script=Han}]{2})(?![生院所室员人者])|(管理)(\5)(?=自查|检查|制度|规定|办法|工作|水平|责任|台账|不|到位|[，。])/gu;

/** 县县委 after a word that is no name of a county: 白鹭县县委 is right. */
const OFFICE =
  /(?<=[根依]据|按照|经由?|[由受经报向被在与和及对将把使令请我]|[，。；：、\n]|^)(省|市|县|区|镇|乡|局|校|院)(\1)(?=委|政府|人民政府|纪委|安委|网信|应急|教育|卫生|公安|消防|住建|市场监管)/gu;

/** A single character repeated many times, as in a cry, is no slip. */
const isOneCharacter = (text: string): boolean => new Set(text).size === 1;

/** The patterns, each with what must be doubled for it to match. */
const PATTERNS: readonly (readonly [pattern: RegExp, isPossible: (it: Doublings) => boolean])[] = [
  [CLAUSE, ({ ofSeveral }) => ofSeveral],
  [PHRASE, ({ ofSeveral }) => ofSeveral],
  [WORD, ({ ofSeveral }) => ofSeveral],
  [NOUN, ({ ofSeveral }) => ofSeveral],
  [VERB, ({ ofSeveral }) => ofSeveral],
  [MEASURE, ({ ofOne, ofSeveral }) => ofOne || ofSeveral],
  [REGION, ({ ofOne }) => ofOne],
  [OFFICE, ({ ofOne }) => ofOne],
  [GOVERNED, ({ ofSeveral }) => ofSeveral],
  // It knows 以上以下 and 进行了检查了 too, which are no doublings.
  [CHARACTER, () => true],
  [PAIR, ({ ofSeveral }) => ofSeveral],
  [PAIR_AT_END, ({ ofSeveral }) => ofSeveral],
];

const WITHOUT_DOUBLING = PATTERNS.filter(([, isPossible]) => isPossible({ ofOne: false, ofSeveral: false }));

/** Whether two characters are a word. Otherwise it is uncertain whether they were meant as one (企业创业创新). */
const isWord = (pair: string): boolean =>
  isPhraseWord(pair) || ('Segmenter' in Intl && wordAt(pair, 0)[1] === pair.length);

export const rule: TextRule<typeof words> = {
  code: 'doubled-words',
  roles: ['text', 'item', 'phrase', 'heading', 'title', 'name'],
  checkText({ value }, at) {
    const reported = new Set<number>();
    const doublings = doublingsIn(value);
    const isDoubled = doublings.ofOne || doublings.ofSeveral;
    for (const [pattern, isPossible] of isDoubled ? PATTERNS : WITHOUT_DOUBLING) {
      if (!isPossible(doublings)) continue;
      for (const match of value.matchAll(pattern)) {
        const second = match.slice(pattern === CHARACTER ? 1 : 2).find((it) => it !== undefined) ?? '';
        const to = match.index + match[0].length;
        const from = to - second.length;
        const isTold =
          reported.has(from) || reported.has(to - 1) || OTHER_WORD.test(value.slice(to - 1, to + 1));
        if (isTold || (pattern === PHRASE && isOneCharacter(second))) continue;
        if (ANSWERS.test(second) || (pattern === PHRASE && isWithinWords(value, match.index, second, to)))
          continue;
        if ((pattern === PAIR || pattern === PAIR_AT_END) && !isWord(second)) continue;
        for (let unit = from; unit < to; unit++) reported.add(unit);
        const text = second.replace(/^[，、；]/u, '');
        at.report(to - text.length, to, { text }, { text: '', part: [from, to] });
      }
    }
    if (!isDoubled) return;
    for (const [from, to] of doubledCharactersIn(value)) {
      if (reported.has(from) || reported.has(from - 1)) continue;
      at.report(from, to, { text: value.slice(from, to) }, { text: '' });
    }
  },
};
