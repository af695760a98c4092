import { quotedIn } from '../../../prose/quoted.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** A character within a clause and outside quotations: all of it belongs to one verb. */
const IN_CLAUSE = '[^，。；：、！？\\n“”‘’《》（）]';

const PREVENT = '防止|避免|杜绝|防范|预防|遏制|严防|谨防|制止';

/** Unwanted things. Without one, as in 防止信号不出现, the negation may be right. */
const BAD =
  '(?:事故|问题|事件|案件|现象|情况|情形|风险|隐患|火灾|伤亡|违纪|违法|违规|行为|灾害|疫情|错误|纠纷|矛盾|失误|损失|漏洞|泄密|失泄密)';

const HAPPEN = '(?:发生|出现|重演|重现|反弹|上演|复发|蔓延|扩散|反复|产生|再次发生|再度发生)';

/**
 * Something prevented is negated again: 防止类似事故不再发生. Nothing between the two may own the negation (防止隐患反弹使事故不再发生,
 * 防止应发现而不发现), and what follows must not turn it into an attribute.
 */
const PREVENTED = new RegExp(
  [
    `(?<verb>${PREVENT})(?!了)(?=(?<between>(?:${IN_CLAUSE}|“${IN_CLAUSE}{1,10}”){1,24}?)`,
    `(?<denied>(?<=${BAD})(?:不再|不会|不会再|不致|不至于|不)|(?<!${BAD})不再)(?<again>${HAPPEN})(?!的|过|率|${IN_CLAUSE}{0,8}的))`,
  ].join(''),
  'gu',
);

/** The same with the denial first: 防止不发生安全事故. */
const PREVENTED_FIRST = new RegExp(
  `(?<verb>${PREVENT})(?<denied>不再|不会再|不会|不)(?=(?:发生|出现|产生)(?!的)${IN_CLAUSE}{0,12}${BAD}(?![\\p{Script=Han}]{0,6}的))`,
  'gu',
);

/** Words that begin a clause of their own, to which the negation belongs. */
const OWN_CLAUSE = /[使让令]|确保|保证|从而|以便|做到|实现|切实|而$|应|本|原|该|为主|到位|得力|严密|有力/u;

const FORBIDDEN = '不准|不得|不许|不要|不可(?![移再抗逆降分控缺少告预知避或])';

/**
 * Something forbidden is forbidden again: 严禁未经许可不准进入. Forbidding a ban is right (严禁以任何借口不准请假), and so is an attribute
 * (严禁在不准停车的路段停车).
 */
const FORBIDDEN_TWICE = new RegExp(
  [
    `(?<verb>严禁|切忌|切勿|禁止(?=不[准得许要]|未经|擅自|无关|非工作|任何|私自|违规|随意))`,
    `(?<between>${IN_CLAUSE}{0,16}?)(?<denied>${FORBIDDEN})(?!${IN_CLAUSE}{0,16}的|已)`,
  ].join(''),
  'gu',
);

const BAN_ON_BANS = /借口|理由|为由|无故|无端|[在于将把对向用以]$/u;

/** 缺乏经验不足: a lack is said to be lacking. */
const LACKING =
  /(?<verb>缺乏|缺少)(?<between>[\p{Script=Han}]{2,6})(?<denied>不足|不够|不强|不高|不到位)(?=[，。；、！\n]|$)/gu;

/** 没有未发生: one of the two negations is left over from another wording. */
const DENIED_TWICE =
  /(?<verb>没有|未曾|尚未|均未|并未|从未)(?<denied>未|没有|没)(?=发生|出现|发现|造成|开展|完成|落实|建立|报告|收到)(?![^，。；\n]{0,16}的)/gu;

export const rule: TextRule<typeof words> = {
  code: 'contradictory-negation',
  roles: ['text', 'item', 'phrase', 'heading'],
  checkText({ value }, at) {
    if (!/[不没未]/u.test(value)) return;
    const isQuoted = quotedIn(value);
    for (const { index, groups = {} } of value.matchAll(PREVENTED)) {
      const { verb = '', between = '', denied = '' } = groups;
      if (OWN_CLAUSE.test(between) || isQuoted(index)) continue;
      const from = index + verb.length + between.length;
      at.report(from, from + denied.length, { verb, denied }, { text: denied.endsWith('再') ? '再' : '' });
    }
    for (const { index, groups = {} } of value.matchAll(PREVENTED_FIRST)) {
      const { verb = '', denied = '' } = groups;
      const from = index + verb.length;
      if (!isQuoted(index)) at.report(from, from + denied.length, { verb, denied }, { text: '' });
    }
    for (const { index, groups = {} } of value.matchAll(FORBIDDEN_TWICE)) {
      const { verb = '', between = '', denied = '' } = groups;
      if (BAN_ON_BANS.test(between) || isQuoted(index)) continue;
      const from = index + verb.length + between.length;
      at.report(from, from + denied.length, { verb, denied }, { text: '' });
    }
    for (const { index, groups = {} } of value.matchAll(DENIED_TWICE)) {
      const { verb = '', denied = '' } = groups;
      const from = index + verb.length;
      if (!isQuoted(index)) at.report(from, from + denied.length, { verb, denied }, { text: '' });
    }
    for (const { index, groups = {} } of value.matchAll(LACKING)) {
      const { verb = '', between = '', denied = '' } = groups;
      const from = index + verb.length + between.length;
      if (!isQuoted(index)) at.report(from, from + denied.length, { verb, denied });
    }
  },
};
