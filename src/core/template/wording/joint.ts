/**
 * Joins a text and the words after it, without repeating what the text ends with: 安全生产责任制 and 责任制落实情况 become
 * 安全生产责任制落实情况, 制度建设方面 and 方面 become 制度建设方面. If words are dropped, a 的 in front of them is dropped too.
 *
 * @param text as a file gives it, without a mark at its end
 * @param words the words to add
 */
export function joined(text: string, words: string): string {
  if (text === '') return words;
  const core = words.startsWith('的') ? words.slice(1) : words;
  for (let shared = Math.min(core.length, text.length); shared >= LEAST; shared--)
    if (text.endsWith(core.slice(0, shared))) return `${text}${core.slice(shared)}`;
  return `${text}${words}`;
}

/** A single shared character may be chance, the end of one word and the start of another: 网站 and 站点. */
const LEAST = 2;
