/** A stretch of a PDF's text, of which each character is a byte. */
export interface Span {
  readonly from: number;
  /** Behind its last character. */
  readonly to: number;
}

/** What stands where in a dictionary, by the names of its entries without the slash. */
export type Entries = ReadonlyMap<string, Span>;

/** A PDF as far as its last trailer leads: the trailer's dictionary, and the objects that it names. */
export interface Objects {
  readonly trailer: Entries;
  /**
   * The object that a reference names.
   *
   * @param reference where `20 0 R` stands; undefined is no object
   */
  referred(reference: Span | undefined): Entries | undefined;
}

/**
 * Follows a PDF from its end, as readers do (ISO 32000-1, 7.5.5): `startxref`, the table of objects, the trailer. Of
 * a file whose table is a stream, the stream's dictionary is the trailer, and objects are found by their heads.
 *
 * @param text a character for each byte
 * @returns undefined where the file is not built so
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

/** The table's offsets by the numbers of the objects, and where its trailer's dictionary begins (7.5.4). */
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

/** Behind `20 0 obj`, where that stands. */
function headEnd(text: string, at: number): number | undefined {
  const head = /\d+\s+\d+\s+obj/y;
  head.lastIndex = at;
  return head.test(text) ? head.lastIndex : undefined;
}

function lastObject(text: string, head: string): number | undefined {
  const at = text.lastIndexOf(`\n${head}`);
  return at < 0 ? undefined : at + 1;
}

/** A dictionary's entries, and what stands behind it; undefined where none begins. */
function dictionaryAt(text: string, from: number): { entries: Entries; end: number } | undefined {
  let at = blanksEnd(text, from);
  if (!text.startsWith('<<', at)) return undefined;
  const entries = new Map<string, Span>();
  at = blanksEnd(text, at + 2);
  while (text[at] === '/') {
    const name = text.slice(at + 1, tokenEnd(text, at));
    const value = blanksEnd(text, tokenEnd(text, at));
    let end = tokenEnd(text, value);
    // A reference is three tokens: 20 0 R.
    for (let next = blanksEnd(text, end); isRegular(text[next]); next = blanksEnd(text, end))
      end = tokenEnd(text, next);
    entries.set(name, { from: value, to: end });
    at = blanksEnd(text, end);
  }
  return { entries, end: at + 2 };
}

/** The strings of an array in their order. */
export function stringsIn(text: string, array: Span | undefined): Span[] {
  if (!array || text[array.from] !== '[') return [];
  const strings: Span[] = [];
  for (let at = blanksEnd(text, array.from + 1); at < array.to - 1; ) {
    const end = tokenEnd(text, at);
    if (text[at] === '(' || text[at] === '<') strings.push({ from: at, to: end });
    at = blanksEnd(text, end);
  }
  return strings;
}

/** Behind an object that is one token, or a string, array or dictionary (7.2, 7.3); always behind where it begins. */
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

/** Behind a name, a number or a keyword. */
function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (isRegular(text[at])) at += 1;
  return at;
}

/** Behind a literal string: brackets in it come in pairs, or behind a backslash. */
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

/** Behind blanks and comments. */
function blanksEnd(text: string, from: number): number {
  const blanks = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
  blanks.lastIndex = from;
  blanks.test(text);
  return Math.max(from, blanks.lastIndex);
}

/** Whether a character goes on with a token: neither blank nor a delimiter (7.2.2). */
const isRegular = (character: string | undefined): boolean =>
  character !== undefined && !/[\0\t\n\f\r ()<>[\]{}/%]/.test(character);
