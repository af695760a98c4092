/** A paragraph of a text without white space around it: UTF-16 units `from` to `to`, end exclusive. */
export interface ProseParagraph {
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

/** The paragraphs of a text. Blank lines separate them, as in the helper `paragraphs`. */
export function paragraphsOf(text: string): ProseParagraph[] {
  const paragraphs: ProseParagraph[] = [];
  let from: number | undefined;
  let to = 0;
  let at = 0;
  const close = () => {
    if (from !== undefined) paragraphs.push({ from, to, value: text.slice(from, to) });
    from = undefined;
  };
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '') close();
    else {
      const start = at + line.indexOf(trimmed);
      from ??= start;
      to = start + trimmed.length;
    }
    at += line.length + 1;
  }
  close();
  return paragraphs;
}

/** Whether only white space stands between `at` and the end of the paragraph. */
export const endsParagraph = (text: string, at: number): boolean =>
  /^\s*(?:$|\n\s*\n)/.test(text.slice(at, at + FAR));

/** More characters of white space than anybody writes. */
const FAR = 80;
