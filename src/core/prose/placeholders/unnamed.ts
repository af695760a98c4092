import type { TextRole } from '../../model/text-role.ts';
import { type Span, spansOf } from '../span.ts';

/** Words of contexts where people and bodies are anonymous on purpose. */
export const CASE =
  /案|违纪|违法|违规|涉嫌|处分|当事人|被告|原告|法院|纠纷|仲裁|举报|诈骗|罚款|事故|例如|譬如|比如|假如|假设|媒体报道|网友|舆情/u;

/** The most common surnames: 张某某 is a person, 某某局 is a placeholder. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤梅齐牟苗晏翟殷詹申欧耿兰焦俞左柳甘祝包宁尚符舒阮柯纪童凌毕裴霍涂苟曲翁庞樊';

const PLACE =
  '(?:省|市(?!场|级|域|区|民|直|政|属)|县(?!级|域|区|直)|镇(?!街|区|域)|乡(?!镇|村|亲|土)|街道|局(?!部|面|势|限|域|长期)|厅|委(?!员|托))';

const BODY = '省|市|县|区|镇|乡|村|街道|局|委|厅|科|单位|部门|公司|学校|医院|学院';

const NAMELESS = new RegExp(`(?<![${SURNAMES}某])某某+(?:${BODY}|同志)?|某${PLACE}`, 'gu');

/** Words of one character that may precede a name and are no surname. */
const SMALL_WORDS = '由为与和向对被将把给让请及在从到按经以是有至往于该各本据即如叫称名的了或等并同令使';

/** Any surname: a single Chinese character before 某某, after a mark, a small word, or a noun for the person. */
const SURNAME = new RegExp(
  `(?:^|[^\\p{Script=Han}]|[${SMALL_WORDS}]|人|员|长|任|记|师|生|民|妇|男|女|者|友|方|工|夫|妻|父|母|后)[^${SMALL_WORDS}\\P{Script=Han}]$`,
  'u',
);

/** Whether 某某 is the given name of a person, with the surname before it: 齐某某; but 齐某某局 is a placeholder. */
function isPerson(value: string, [from, to]: Span): boolean {
  if (!/^某某+$/u.test(value.slice(from, to))) return false;
  return SURNAME.test(value.slice(Math.max(0, from - 2), from));
}

const DAY = /某年某月(?:某日)?|某月某日/gu;

/** In a name 某 is always a placeholder, whatever follows, except in the words 某些, 某种 and 某项. */
const IN_NAME = new RegExp(
  `[${SURNAMES}]?某+(?![些种项类个一方时处次])(?:省|市|县|区|镇|乡|村|街道|局|委|厅|科|单位|部门|公司|学校|医院|学院|同志)?`,
  'gu',
);

/** Names used in examples. */
const EXAMPLE = /(?<=^\s*|[：:]\s*)(?:张三|李四|王五|赵六)(?=\s*(?:$|[，,；;、]))/gu;

/** 某 in the place of a name: 某某局, 某市, 某年某月; and 张三 in the place of a person. */
export function unnamed(value: string, role: TextRole): Span[] {
  const isName =
    role === 'name' || role === 'number' || role === 'title' || role === 'heading' || role === 'phrase';
  const examples = role === 'name' || role === 'phrase' ? spansOf(value, EXAMPLE) : [];
  if (!value.includes('某')) return examples;
  if (isName && !CASE.test(value)) return [...examples, ...spansOf(value, IN_NAME), ...spansOf(value, DAY)];
  if (CASE.test(value)) return examples;
  const nameless = spansOf(value, NAMELESS).filter((span) => !isPerson(value, span));
  return [...examples, ...nameless, ...spansOf(value, DAY)];
}
