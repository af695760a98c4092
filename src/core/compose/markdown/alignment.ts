import { parseMarkdown } from './parse.ts';

/** Where a character stands: UTF-16 units, end exclusive. */
export type Place = readonly [start: number, end: number];

/**
 * Where each character of a text stands in the Markdown that it was parsed from: a reference such as `&#46;` is one
 * character, a backslash may stand before a mark, and blanks around a line's end may be gone.
 *
 * @param text what the Markdown says, its lines joined
 * @param source the Markdown of that text alone
 * @returns for each UTF-16 unit of `text` where it stands in `source`; from where the two part, should they, nothing
 */
export function alignment(text: string, source: string): Place[] {
  const places: Place[] = [];
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
      // The end of a line, of which a blank is left or nothing.
      if (wanted === ' ') places.push([at, at + 1]);
      at += 1;
    } else break;
  }
  return places;
}

const REFERENCE = /&(?:#(3[2-9]|[4-9]\d|1[01]\d|12[0-6])|#\w{1,8}|\w{1,31});/y;

/** The reference that begins at a place, and what it stands for. */
function referenceAt(source: string, at: number): { text: string; end: number } | undefined {
  REFERENCE.lastIndex = at;
  const [reference, ascii] = REFERENCE.exec(source) ?? [];
  if (reference === undefined) return undefined;
  const text = ascii === undefined ? decoded(reference) : String.fromCharCode(Number(ascii));
  return { text, end: at + reference.length };
}

/** One that a template's author wrote by name or otherwise; one that there is not stands for itself. */
function decoded(reference: string): string {
  const [paragraph] = parseMarkdown(reference).children;
  const [node] = paragraph?.type === 'paragraph' ? paragraph.children : [];
  return node?.type === 'text' ? node.value : reference;
}
