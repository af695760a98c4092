import { chineseNumber } from '../../model/chinese-number.ts';
import type { SchemeLevel } from './scheme.ts';

/** 一、: the first level of GB/T 9704-2012, 7.3.3, in 黑体. */
export const PART: SchemeLevel = {
  mark: (n) => `${chineseNumber(n)}、`,
  called: (n) => `第${chineseNumber(n)}部分`,
  heading: 'heading1',
  runIn: 'runIn1',
};

/** （一）: the second level, in 楷体. */
export const SECTION: SchemeLevel = {
  mark: (n) => `（${chineseNumber(n)}）`,
  called: (n) => `第（${chineseNumber(n)}）项`,
  heading: 'heading2',
  runIn: 'runIn2',
};

/** 1.: the third level, in 仿宋 like the text. */
export const ITEM: SchemeLevel = {
  mark: (n) => `${n}.`,
  called: (n) => `第${n}项`,
  heading: 'heading3',
  runIn: 'runIn3',
};

/** （1）: the fourth level, in 仿宋. */
export const SUB_ITEM: SchemeLevel = {
  mark: (n) => `（${n}）`,
  called: (n) => `第（${n}）项`,
  heading: 'heading4',
  runIn: 'runIn4',
};

/** ①: below the levels that the standard names, as offices write it. */
export const CIRCLED: SchemeLevel = {
  mark: circled,
  called: (n) => `第${circled(n)}项`,
  heading: 'heading4',
  runIn: 'runIn4',
};

/** 第一章, centred. */
export const CHAPTER: SchemeLevel = {
  mark: (n) => `第${chineseNumber(n)}章\u3000`,
  called: (n) => `第${chineseNumber(n)}章`,
  heading: 'chapter',
  runIn: 'chapter',
  centred: true,
};

/** 第一条, which opens the text of an article; counted through all chapters. */
export const ARTICLE: SchemeLevel = {
  mark: (n) => `第${chineseNumber(n)}条\u3000`,
  called: (n) => `第${chineseNumber(n)}条`,
  heading: 'article',
  runIn: 'article',
  alone: 'article',
  runsOn: true,
};

/** Unicode has ① to ⑳, ㉑ to ㉟ and ㊱ to ㊿; larger numbers are in brackets. */
function circled(n: number): string {
  if (n <= 20) return String.fromCodePoint(0x2460 + n - 1);
  if (n <= 35) return String.fromCodePoint(0x3251 + n - 21);
  if (n <= 50) return String.fromCodePoint(0x32b1 + n - 36);
  return `（${n}）`;
}
