/** Pairs of marks around what somebody else wrote, or what is called by its own name. */
const CLOSING: Readonly<Record<string, string>> = { '《': '》', '“': '”', '‘': '’', '「': '」' };

/**
 * Tells of each place of a text whether it is quoted: within 《》 or “”. What is not closed encloses nothing.
 *
 * @returns a function of a UTF-16 offset
 */
export function quotedIn(text: string): (offset: number) => boolean {
  const spans: [from: number, to: number][] = [];
  const open: { closing: string; from: number }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string;
    const closing = CLOSING[character];
    if (closing !== undefined) {
      open.push({ closing, from: index });
      continue;
    }
    const last = open.at(-1);
    if (last?.closing !== character) continue;
    open.pop();
    spans.push([last.from, index]);
  }
  return (offset) => spans.some(([from, to]) => from < offset && offset < to);
}
