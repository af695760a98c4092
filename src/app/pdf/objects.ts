/** A stretch of a PDF's text; each character is one byte. */
export interface ByteSpan {
  readonly from: number;
  /** The position after its last character. */
  readonly to: number;
}

/** The values of a dictionary, by name without the slash. */
export type Entries = ReadonlyMap<string, ByteSpan>;

/** The parts of a PDF that its last trailer leads to. */
export interface Objects {
  readonly trailer: Entries;
  /**
   * The dictionary of the object that a reference names.
   *
   * @param reference the place of a reference such as `20 0 R`; undefined gives undefined
   */
  referred(reference: ByteSpan | undefined): Entries | undefined;
}

/**
 * Follows a PDF from its end, as readers do (ISO 32000-1, 7.5.5): `startxref`, the cross-reference table, the trailer.
 * If the table is a stream, its dictionary is the trailer, and objects are found by searching for their heads.
 *
 * @param text one character for each byte
 * @returns undefined if the file has another structure
 */
export function objectsOf(text: string): Objects | undefined {
  const start = /startxref\s+(\d+)/.exec(text.slice(text.lastIndexOf('startxref')));
  if (!start) return undefined;
  const at = Number(start[1]);
  const isTable = text.startsWith('xref', at);
  const table = isTable ? offsetsIn(text, at) : undefined;
  const head = isTable ? table?.end : headEnd(text, at);
  const trailer = head === undefined ? undefined : dictionaryAt(text, head);
  if (!trailer) return undefined;
  const placeOf = (number: string) =>
    table ? table.offsets.get(Number(number)) : lastObject(text, `${number} 0 obj`);
  return {
    trailer: trailer.entries,
    referred: (reference) => {
      const number = reference && /^(\d+)\s+\d+\s+R$/.exec(text.slice(reference.from, reference.to))?.[1];
      const place = number === undefined ? undefined : placeOf(number);
      const body = place === undefined ? undefined : headEnd(text, place);
      return body === undefined ? undefined : dictionaryAt(text, body)?.entries;
    },
  };
}

/** The offsets of objects by number, and where the trailer's dictionary begins (7.5.4). */
function offsetsIn(text: string, at: number): { offsets: Map<number, number>; end: number } | undefined {
  const offsets = new Map<number, number>();
  const lines = /\s*(?:(\d{10}) \d{5} ([nf])|(\d+) \d+(?=\s)|(trailer))/y;
  lines.lastIndex = at + 'xref'.length;
  let next = 0;
  for (let line = lines.exec(text); line; line = lines.exec(text)) {
    const [, offset, kind, first, trailer] = line;
    if (trailer) return { offsets, end: lines.lastIndex };
    if (first !== undefined) next = Number(first);
    else {
      if (kind === 'n') offsets.set(next, Number(offset));
      next += 1;
    }
  }
  return undefined;
}

/** The position after `20 0 obj`; undefined if that is not there. */
function headEnd(text: string, at: number): number | undefined {
  const head = /\d+\s+\d+\s+obj/y;
  head.lastIndex = at;
  return head.test(text) ? head.lastIndex : undefined;
}

function lastObject(text: string, head: string): number | undefined {
  const at = text.lastIndexOf(`\n${head}`);
  return at < 0 ? undefined : at + 1;
}

/** The entries of a dictionary, and the position after it; undefined if no dictionary begins here. */
function dictionaryAt(text: string, from: number): { entries: Entries; end: number } | undefined {
  let at = blanksEnd(text, from);
  if (!text.startsWith('<<', at)) return undefined;
  const entries = new Map<string, ByteSpan>();
  at = blanksEnd(text, at + 2);
  while (text[at] === '/') {
    const name = text.slice(at + 1, tokenEnd(text, at));
    const value = blanksEnd(text, tokenEnd(text, at));
    let end = tokenEnd(text, value);
    // A reference has three tokens: 20 0 R.
    for (let next = blanksEnd(text, end); isRegular(text[next]); next = blanksEnd(text, end))
      end = tokenEnd(text, next);
    entries.set(name, { from: value, to: end });
    at = blanksEnd(text, end);
  }
  return { entries, end: at + 2 };
}

/** The strings in an array, in order. */
export function stringsIn(text: string, array: ByteSpan | undefined): ByteSpan[] {
  if (!array || text[array.from] !== '[') return [];
  const strings: ByteSpan[] = [];
  for (let at = blanksEnd(text, array.from + 1); at < array.to - 1; ) {
    const end = tokenEnd(text, at);
    if (text[at] === '(' || text[at] === '<') strings.push({ from: at, to: end });
    at = blanksEnd(text, end);
  }
  return strings;
}

/** The position after a token, string, array or dictionary (7.2, 7.3); always greater than `from`. */
function tokenEnd(text: string, from: number): number {
  if (text[from] === '(') return literalEnd(text, from);
  if (text[from] === '<' && text[from + 1] !== '<') return closing(text, '>', from);
  let depth = 0;
  let at = from;
  do {
    const two = text.slice(at, at + 2);
    if (two === '<<' || text[at] === '[') depth += 1;
    if (two === '>>' || text[at] === ']') depth -= 1;
    if (two === '<<' || two === '>>') at += 2;
    else if (text[at] === '[' || text[at] === ']') at += 1;
    else if (text[at] === '(') at = literalEnd(text, at);
    else if (text[at] === '<') at = closing(text, '>', at);
    else at = wordEnd(text, at);
    if (depth > 0) at = blanksEnd(text, at);
  } while (depth > 0 && at < text.length);
  return at;
}

/** The position after a name, number or keyword. */
function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (isRegular(text[at])) at += 1;
  return at;
}

/** The position after a literal string. Parentheses in it are paired or escaped by a backslash. */
function literalEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '(') depth += 1;
    else if (text[at] === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return text.length;
}

function closing(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + 1;
}

/** The position after white space and comments. */
function blanksEnd(text: string, from: number): number {
  const blanks = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
  blanks.lastIndex = from;
  blanks.test(text);
  return Math.max(from, blanks.lastIndex);
}

/** Whether a character can continue a token: neither white space nor a delimiter (7.2.2). */
const isRegular = (character: string | undefined): boolean =>
  character !== undefined && !/[\0\t\n\f\r ()<>[\]{}/%]/.test(character);
