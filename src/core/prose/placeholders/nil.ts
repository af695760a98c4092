import { later } from '../../model/later.ts';

/** What people write if there is nothing to say, or if it is unknown. */
const WORDS: ReadonlySet<string> = new Set([
  ...['无', '暂无', '尚无', '目前无', '暂时无', '没有', '暂没有', '暂时没有', '目前没有', '沒有', '無'],
  ...['无此项', '无此情况', '无此类情况', '无相关情况', '无相关内容', '暂无相关内容', '无内容', '暂无内容'],
  ...['无数据', '暂无数据', '不适用', '不涉及', '未涉及', '空', '空白', '空缺', '缺'],
  ...[
    '不详',
    '不明',
    '未知',
    '不清楚',
    '不知道',
    '未定',
    '未填',
    '未填写',
    '略',
    '从略',
    '同上',
    '同前',
    '见上',
  ],
  ...['none', 'nil', 'null', 'na', 'n/a', 'n.a', 'nan', 'nothing', 'unknown', 'undefined', 'empty'],
]);

/** A character of none of these words; most texts have one. */
const OTHER = new RegExp(`(?![${[...WORDS].join('').replaceAll(/[^一-龥]/g, '')}])[一-龥]`);

/** A problem that says that there is none: it would be counted as a problem. */
const NO_PROBLEM =
  /^(?:目前|暂时?|尚|均|经查|经自查)?(?:无|没有|未发现|未查出|不存在)(?:任何|明显|突出|重大|其他|新的?|存在的?)?(?:问题|隐患|异常|情况)$/;

export const isNoProblem = (value: string): boolean =>
  value.length <= 40 && NO_PROBLEM.test(value.normalize('NFKC').replace(around(), ''));

/** Marks and blanks around such a word: （无）, “无”, 无。 */
const around = later(() => /^[\s\p{P}]+|[\s\p{P}]+$/gu);

/** Strokes, dots and circles only: /, ——, …, ○. Signs of measure have a meaning and do not count: %, ‰, ℃, ″. */
const marks = later(() => /^(?:[^\P{P}%‰‱′″&]|[～~＋+＝=×✕╳○◯〇√✓✔|｜<>＜＞^`$￥¥]|\s)+$/u);

/**
 * Whether a text only says that there is nothing, or that it is unknown: 无, 暂无, 不详, /, ——, N/A. Blanks, brackets and
 * marks around it are ignored, as are width and case.
 *
 * It is meant for fields that should have a value; in a table for people it can be right.
 *
 * @param value the whole of a field or cell; an empty one does not count
 */
export function isNilFiller(value: string): boolean {
  if (value.length > 40 || OTHER.test(value)) return false;
  const plain = value.normalize('NFKC').trim().toLowerCase();
  if (plain === '') return false;
  return marks().test(plain) || WORDS.has(plain.replace(around(), ''));
}
