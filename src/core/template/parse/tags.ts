/** A tag of a template as written; the template need not be valid. */
export interface Tag {
  readonly kind: 'block' | 'close' | 'else' | 'comment' | 'other';
  /** The offset of its first brace, from 0, and its length with the braces. */
  readonly offset: number;
  readonly length: number;
  /** The name after `#` or `/`; `if` in `{{else if}}`; empty if there is none. */
  readonly name: string;
  /**
   * The number of braces that open and close it; `closing` is 0 if no braces close it before the next tag or the end.
   */
  readonly opening: number;
  readonly closing: number;
  /** The offset of a quote that is not closed on its line. */
  readonly openQuote?: number;
}

/** The tags of a template, in order. An escaped `\{{` is no tag. */
export function tagsIn(text: string): Tag[] {
  const tags: Tag[] = [];
  const quoteEnd = quoteEndsIn(text);
  let from = 0;
  for (;;) {
    const offset = text.indexOf('{{', from);
    if (offset < 0) return tags;
    if (text[offset - 1] === '\\' && text[offset - 2] !== '\\') {
      from = offset + 2;
      continue;
    }
    const tag = text.startsWith('{{{{', offset) ? rawBlock(text, offset) : tagAt(text, offset, quoteEnd);
    tags.push(tag);
    from = offset + Math.max(tag.length, 2);
  }
}

/** A text's first tag, with which the text must begin, up to its last brace. */
export const firstTag = (text: string): string => /^[^}]*\}*/.exec(text)?.[0] ?? '';

const HEAD = /\{\{\{?~?\s*(?:(#[*>]?|\^|\/|&|>|!|\*)\s*)?(else\b\s*)?([^\s{}()~|="']*)/y;

function tagAt(text: string, offset: number, quoteEnd: QuoteEnd): Tag {
  HEAD.lastIndex = offset;
  const [, sign = '', elseWord, name = ''] = HEAD.exec(text) ?? [];
  const opening = text[offset + 2] === '{' ? 3 : 2;
  if (sign === '!') return comment(text, offset);
  const end = endOf(text, offset + opening, quoteEnd);
  const isElse = elseWord !== undefined || (sign === '^' && name === '');
  return {
    kind: isElse ? 'else' : sign === '/' ? 'close' : sign.startsWith('#') || sign === '^' ? 'block' : 'other',
    offset,
    length: end.offset - offset,
    name,
    opening,
    closing: end.closing,
    ...(end.openQuote !== undefined && { openQuote: end.openQuote }),
  };
}

/** `{{! … }}`, or `{{!-- … --}}`, which may hold braces. */
function comment(text: string, offset: number): Tag {
  const long = /^\{\{~?!--/.test(text.slice(offset, offset + 6));
  const rest = (long ? /--~?\}\}/g : /\}\}/g) as RegExp;
  rest.lastIndex = offset + 2;
  const found = rest.exec(text);
  const end = found ? found.index + found[0].length : text.length;
  return {
    kind: 'comment',
    offset,
    length: end - offset,
    name: '',
    opening: 2,
    closing: found ? 2 : 0,
  };
}

/** `{{{{name}}}} … {{{{/name}}}}`: nothing inside is a tag. */
function rawBlock(text: string, offset: number): Tag {
  const found = /\{\{\{\{\/[^{}]*\}\}\}\}/g;
  found.lastIndex = offset + 4;
  const end = found.exec(text);
  return {
    kind: 'other',
    offset,
    length: (end ? end.index + end[0].length : text.length) - offset,
    name: '',
    opening: 4,
    closing: end ? 4 : 0,
  };
}

/** The end of a tag: after its closing braces, or where the next tag begins. */
function endOf(text: string, from: number, quoteEnd: QuoteEnd) {
  let openQuote: number | undefined;
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"' || character === "'") {
      const end = quoteEnd(at);
      if (end !== undefined) at = end;
      else openQuote ??= at;
    } else if (character === '[') {
      const end = /^\[[^\]\n{}]*\]/.exec(text.slice(at, at + LONGEST_KEY));
      if (end) at += end[0].length - 1;
    } else if (text.startsWith('}}', at)) {
      const closing = text[at + 2] === '}' ? 3 : 2;
      return { offset: at + closing, closing, openQuote };
    } else if (text.startsWith('{{', at)) return unclosed(text, from, at, openQuote);
  }
  return unclosed(text, from, text.length, openQuote);
}

/** A tag without closing braces is taken to end with its line. */
function unclosed(text: string, from: number, to: number, openQuote: number | undefined) {
  const line = text
    .slice(from, to)
    .split(/[\r\n]/, 1)[0]!
    .trimEnd();
  return { offset: from + line.length, closing: 0, openQuote };
}

/** The longest key in square brackets that is recognised. */
const LONGEST_KEY = 200;

/**
 * The offset at which the quote at an offset is closed, if that is on the same line. Must be called with rising
 * offsets.
 */
type QuoteEnd = (at: number) => number | undefined;

function quoteEndsIn(text: string): QuoteEnd {
  // For each kind of quote, the offset up to which nothing closes one. Without it a line of escaped quotes would be
  // searched once for each quote.
  const noneUntil = new Map<string | undefined, number>();
  return (at) => {
    const quote = text[at];
    if (at < (noneUntil.get(quote) ?? 0)) return undefined;
    let end = at + 1;
    for (; end < text.length && text[end] !== '\n'; end++) {
      if (text[end] === quote && text[end - 1] !== '\\') return end;
    }
    noneUntil.set(quote, end);
    return undefined;
  };
}
