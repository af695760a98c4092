/** Marks around quotations and titles. */
const CLOSING: Readonly<Record<string, string>> = { '《': '》', '“': '”', '‘': '’', '「': '」' };

/**
 * Tells for each offset of a text whether it is quoted, within 《》 or “” and the like. An unclosed mark encloses
 * nothing.
 *
 * @returns a function of a UTF-16 offset
 */
export function quotedIn(text: string): (offset: number) => boolean {
  let depths: Int32Array | undefined;
  return (offset) => {
    depths ??= depthsOf(text);
    return (depths[offset] ?? 0) > 0;
  };
}

/** How many pairs of marks enclose each offset of a text. */
function depthsOf(text: string): Int32Array {
  const depths = new Int32Array(text.length + 1);
  const open: { closing: string; from: number }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string;
    const closing = CLOSING[character];
    const last = open.at(-1);
    if (closing !== undefined) open.push({ closing, from: index });
    else if (last?.closing === character) {
      open.pop();
      // Records only the changes; the sums below turn them into depths.
      depths[last.from + 1] = (depths[last.from + 1] ?? 0) + 1;
      depths[index] = (depths[index] ?? 0) - 1;
    }
  }
  for (let index = 1; index < depths.length; index += 1)
    depths[index] = (depths[index] ?? 0) + (depths[index - 1] ?? 0);
  return depths;
}
