import type { TextRule } from '../../rule.ts';

export const emptyPhrase: TextRule<'empty-phrase'> = {
  code: 'empty-phrase',
  roles: ['text', 'item', 'phrase', 'heading'],
  checkText({ value }, at, { emptyPhrases }) {
    let free = 0;
    for (const { phrase, from } of foundIn(value, emptyPhrases)) {
      if (from < free || isQuoted(value, from, from + phrase.length)) continue;
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

/** Whether someone else's words, or a title, have the phrase: “高度重视”, 《关于高度重视……的通知》. */
function isQuoted(value: string, from: number, to: number): boolean {
  const before = value.slice(0, from);
  const after = value.slice(to);
  return [
    ['“', '”'],
    ['《', '》'],
  ].some(([open = '', close = '']) => {
    const isOpen = before.lastIndexOf(open) > before.lastIndexOf(close);
    return isOpen && after.includes(close);
  });
}
