import { parseMarkdown } from './parse.ts';

/** The position of a character: UTF-16 units, end exclusive. */
export type Span = readonly [start: number, end: number];

/**
 * Maps each character of a text to its position in the Markdown that it was parsed from: a character reference such as
 * `&#46;` is one character, a backslash may stand before a mark, and white space around line ends may be gone.
 *
 * @param text the parsed text, with its lines joined
 * @param source the Markdown of this text alone
 * @returns the position in `source` of each UTF-16 unit of `text`; shorter than `text` if the two no longer match
 */
export function alignment(text: string, source: string): Span[] {
  const places: Span[] = [];
  let at = 0;
  while (places.length < text.length && at < source.length) {
    const wanted = text[places.length];
    const reference = source[at] === '&' ? referenceAt(source, at) : undefined;
    if (reference && text.startsWith(reference.text, places.length)) {
      for (let unit = 0; unit < reference.text.length; unit++) places.push([at, reference.end]);
      at = reference.end;
    } else if (source[at] === wanted) {
      places.push([at, at + 1]);
      at += 1;
    } else if (source[at] === '\\' && source[at + 1] === wanted) {
      places.push([at, at + 2]);
      at += 2;
    } else if (/\s/.test(source[at] as string)) {
      // The end of a line, of which one space or nothing is left.
      if (wanted === ' ') places.push([at, at + 1]);
      at += 1;
    } else break;
  }
  return places;
}

const REFERENCE = /&(?:#(3[2-9]|[4-9]\d|1[01]\d|12[0-6])|#\w{1,8}|\w{1,31});/y;

/** The character reference at a position, and its text. */
function referenceAt(source: string, at: number): { text: string; end: number } | undefined {
  REFERENCE.lastIndex = at;
  const [reference, ascii] = REFERENCE.exec(source) ?? [];
  if (reference === undefined) return undefined;
  const text = ascii === undefined ? decoded(reference) : String.fromCharCode(Number(ascii));
  return { text, end: at + reference.length };
}

/** Decodes a reference by name or by number; one that does not exist stays as it is. */
function decoded(reference: string): string {
  const [paragraph] = parseMarkdown(reference).children;
  const [node] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return node?.type === 'text' ? node.value : reference;
}
