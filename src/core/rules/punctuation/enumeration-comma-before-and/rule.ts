import { WORDED } from '../../../prose/prose-roles.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/**
 * 、 before a word that joins the last member of a list. The word must not be the beginning of another word (、和谐 and 、及时
 * are members themselves). 与 is not included, since a member can begin with it (、与会议有关).
 */
const COMMA =
  /(?<=[\p{Script=Han}》”）\dA-Za-z])、(以及|和(?![平谐睦解顺气善蔼美合约声衷缓好田县林静硕龙布颐悦风畅服弦局棋议尚而满盘政亲鸣衣煦稀弄事睬面\d])|及(?![时格早第至笄物人\d]))/gu;

/** The name of a place or housing estate that begins with the word, and what follows when it ends a list. */
const PLACE =
  /^[和及](?!相关|有关|所属|其他|其它|下属|周边|部分|各|全|本|我)\p{Script=Han}{0,3}(?:[省市县区镇乡村庄屯寨坊里弄苑园府居城湾桥路街巷道垸坪塘店营堡山河湖江溪湾岛寺庙塔院楼阁亭厦店厂矿]|社区|小区|公司|中学|小学|水库|机场|车站)(?=$|[，。；：、（）\d一二三四五六七八九十两]|等|的|加快|建设|建成|开工|完成|实施|开展|推进|启动|被|为|在|已|也|均|都|共|分别)/u;

/** Common nouns with the same endings: 医院 and 街道 are ordinary members of a list. */
const COMMON_NOUN =
  /^[和及](?:(?:[医学法书剧影戏]|卫生|敬老|养老|福利|检察|研究)院|(?:[县市园厂景城校山库社辖片林灾矿]|居民小|住宅小|小)区|街道|[乡市集]镇|[乡农行]村|村庄|(?:[公花校果]|幼儿)园|[商酒饭药网]店|[车电泵水]站|[工煤电水]厂|[煤铁]矿|[道公铁]路|街巷|公司|[中小]学|机场|水库)/u;

/** 和苑等, 和志强等人: so few characters may be a name, also of a person. */
const SHORT_NAME =
  /^[和及]\p{Script=Han}{1,3}(?:等|同志|[\d一二两三四五六七八九十]+[名位人]|[、，。；：）]|$)/u;

/** Whether a name may begin with the word, so that 、 is right before it. */
const mayBeName = (rest: string): boolean =>
  SHORT_NAME.test(rest) || (PLACE.test(rest) && !COMMON_NOUN.test(rest));

export const rule: TextRule<typeof words> = {
  code: 'enumeration-comma-before-and',
  roles: WORDED,
  checkText({ value }, at) {
    for (const { index, 1: word = '' } of value.matchAll(COMMA)) {
      if (word !== '以及' && mayBeName(value.slice(index + 1, index + 10))) continue;
      at.report(index, index + 1, { word }, { text: '' });
    }
  },
};
