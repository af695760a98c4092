import type { TextRule } from '../../rule.ts';

/** Someone else's words, and titles: “高度重视”, 《关于高度重视……的通知》. */
const OF_OTHERS = /“[^“”]*”|《[^《》]*》/gu;

export const emptyPhrase: TextRule<'empty-phrase'> = {
  code: 'empty-phrase',
  roles: ['text', 'item', 'phrase', 'heading'],
  checkText({ value }, at, { emptyPhrases }) {
    if (!emptyPhrases.some((it) => value.includes(it))) return;
    const own = value.replace(OF_OTHERS, (it) => ' '.repeat(it.length));
    let free = 0;
    for (const { phrase, from } of foundIn(own, emptyPhrases)) {
      if (from < free) continue;
      free = from + phrase.length;
      at.report(from, free, { phrase });
    }
  },
};

/** Where phrases stand in a text: in its order, the longer of two that begin together first. */
function foundIn(value: string, phrases: readonly string[]): { phrase: string; from: number }[] {
  const found: { phrase: string; from: number }[] = [];
  for (const phrase of phrases)
    for (let from = value.indexOf(phrase); from >= 0; from = value.indexOf(phrase, from + phrase.length))
      found.push({ phrase, from });
  return found.sort((one, other) => one.from - other.from || other.phrase.length - one.phrase.length);
}
