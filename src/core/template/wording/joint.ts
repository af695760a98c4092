/**
 * A text and the words that follow it, where what the text ends in is not said again: 安全生产责任制 and 责任制落实情况
 * are 安全生产责任制落实情况, 制度建设方面 and 方面 are 制度建设方面. A 的 before the words goes with what is not said again.
 *
 * @param text as a file gives it; a mark at its end should be gone
 * @param words what is to follow
 */
export function joined(text: string, words: string): string {
  if (text === '') return words;
  const core = words.startsWith('的') ? words.slice(1) : words;
  for (let shared = Math.min(core.length, text.length); shared >= LEAST; shared--)
    if (text.endsWith(core.slice(0, shared))) return `${text}${core.slice(shared)}`;
  return `${text}${words}`;
}

/** One 汉字 alone may end one word and begin another: 网站 and 站点. */
const LEAST = 2;
