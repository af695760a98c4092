import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** Quotations and titles: “高度重视”, 《关于高度重视……的通知》. */
const OF_OTHERS = /“[^“”]*”|《[^《》]*》/gu;

export const rule: TextRule<typeof words> = {
  code: 'empty-phrase',
  roles: ['text', 'item', 'phrase', 'heading'],
  checkText({ value }, at, { emptyPhrases }) {
    if (!emptyPhrases.some((it) => value.includes(it))) return;
    const own = value.replace(OF_OTHERS, (it) => ' '.repeat(it.length));
    let free = 0;
    for (const { phrase, from } of foundIn(own, emptyPhrases)) {
      if (from < free || !isClaim(own, from)) continue;
      free = from + phrase.length;
      at.report(from, free, { phrase });
    }
  },
};

/** Words before the phrase in its clause that demand or promise it. */
const WISH =
  /(?:(?<![主重首概纪摘简扼])要|应当?|须|必须|务必|将|一定|请|需|望|继续|决心|确保)(?!求)[^，。；：！？]{0,8}$/u;

/** Superior bodies, whose attention is no achievement of the unit. */
const OF_SUPERIORS = /(?:总书记|党中央|国务院|中央)[^，。；：！？]{0,20}$/u;

/** Whether a phrase claims something of the unit: 要高度重视 demands it, and 党中央高度重视 is about others. */
function isClaim(value: string, from: number): boolean {
  const before = value.slice(Math.max(0, from - 30), from);
  return !WISH.test(before) && !OF_SUPERIORS.test(before);
}

/** The phrases in a text, in order; of two that begin at the same place, the longer first. */
function foundIn(value: string, phrases: readonly string[]): { phrase: string; from: number }[] {
  const found: { phrase: string; from: number }[] = [];
  for (const phrase of phrases)
    for (let from = value.indexOf(phrase); from >= 0; from = value.indexOf(phrase, from + phrase.length))
      found.push({ phrase, from });
  return found.sort((one, other) => one.from - other.from || other.phrase.length - one.phrase.length);
}
