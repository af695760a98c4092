import { Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { MAX_DEPTH, MAX_TOKENS } from './limits.ts';
import type { Offsets } from './places.ts';

/** A text read as YAML: the map at its top, and what else the lexer of the library shows. */
export interface PlainYaml {
  readonly map: YAMLMap;
  readonly verbatim: readonly Offsets[];
  readonly comments: readonly Offsets[];
}

/**
 * Reads the YAML that nearly all files of units consist of: maps and lists by indentation, with plain values on one
 * line, quoted ones without escapes, brackets on one line, `|` texts and comments. The nodes are those that the library
 * makes, with the same places, in a fraction of its time; a test holds the two to each other.
 *
 * @returns undefined where a text has anything else, or any mistake: the library reads it
 */
export function plainYaml(text: string): PlainYaml | undefined {
  if (NEVER_PLAIN.test(text)) return undefined;
  try {
    return new PlainReader(text).read();
  } catch (error) {
    if (error === NOT_PLAIN) return undefined;
    throw error;
  }
}

/** Thrown where a text has what only the library reads. */
const NOT_PLAIN = new Error('not plain');

/** Tabs and other controls, a byte order mark, a carriage return by itself, and marks of documents and directives. */
const NEVER_PLAIN = /[\0-\x09\x0b\x0c\x0e-\x1f\ufeff]|\r(?!\n)|^(?:---|\.\.\.|%)/m;

/** A map or a list whose end has not come yet. */
interface Open {
  readonly node: YAMLMap | YAMLSeq;
  /** The column of its keys or dashes. */
  readonly indent: number;
  readonly start: number;
  /** A key whose value begins on a later line, if it has one. */
  key?: WaitingKey | undefined;
}

/** A key behind whose colon nothing stands in its line. */
interface WaitingKey {
  readonly node: Scalar;
  /** Where a value would stand in its line. */
  readonly at: number;
  /** Where the first comment behind the colon begins; -1 if none does. */
  comment: number;
  /** Line ends behind the colon, and where the second begins: from there on all is counted to the next key. */
  feeds: number;
  second: number;
}

/** Tokens that the library counts at most in a line, and for an entry in brackets. */
const TOKENS_OF_LINE = 14;
const TOKENS_OF_ENTRY = 9;

/** Longer keys are refused by YAML. */
const MAX_KEY = 1_000;

class PlainReader {
  readonly #text: string;
  readonly #open: Open[] = [];
  readonly #verbatim: Offsets[] = [];
  readonly #comments: Offsets[] = [];
  /** How far in the deepest comment stands that came after the last value; -1 if none did. */
  #commented = -1;
  #tokens = 0;
  readonly #hasReturns: boolean;
  /** The end of the line that is being read, without its line end, and where the next begins. */
  #end = 0;
  #next = 0;

  constructor(text: string) {
    this.#text = text;
    this.#hasReturns = text.includes('\r');
  }

  read(): PlainYaml {
    const text = this.#text;
    while (this.#next < text.length) {
      const start = this.#line();
      const at = this.#skip(start);
      if (at === this.#end) this.#behindKey(this.#open.at(-1)?.key);
      else if (text[at] === '#') this.#commentLine(at, at - start);
      else this.#content(at, at - start);
    }
    let map: YAMLMap | undefined;
    while (this.#open.length > 0) map = this.#close(text.length) as YAMLMap;
    if (!map) throw NOT_PLAIN;
    return { map, verbatim: this.#verbatim, comments: this.#comments };
  }

  /** Goes to the next line, and gives where it begins. */
  #line(): number {
    const start = this.#next;
    const feed = this.#text.indexOf('\n', start);
    this.#next = feed < 0 ? this.#text.length : feed + 1;
    const end = feed < 0 ? this.#text.length : feed;
    this.#end = end > start && this.#text[end - 1] === '\r' ? end - 1 : end;
    this.#count(TOKENS_OF_LINE);
    return start;
  }

  #count(tokens: number): void {
    this.#tokens += tokens;
    if (this.#tokens > MAX_TOKENS) throw NOT_PLAIN;
  }

  /** Where the spaces from here on end, in this line. */
  #skip(at: number): number {
    let end = at;
    while (end < this.#end && this.#text[end] === ' ') end++;
    return end;
  }

  #commentLine(at: number, indent: number): void {
    const top = this.#open.at(-1);
    this.#comments.push([at, this.#end]);
    if (!top) return;
    if (top.key) {
      if (top.key.comment < 0) top.key.comment = at;
      if (indent > top.indent) Object.assign(top.key, { feeds: 0, second: -1 });
      this.#behindKey(top.key);
      return;
    }
    // The library counts it to the value before.
    if (indent > top.indent) throw NOT_PLAIN;
    this.#commented = Math.max(this.#commented, indent);
  }

  /** A line without content ends between a key and its value. */
  #behindKey(key: WaitingKey | undefined): void {
    if (key && ++key.feeds === 2) key.second = this.#end;
  }

  /** A key's value that is not there. @param end where the map goes on, or ends */
  #empty({ at, comment, second }: WaitingKey, end: number): Scalar {
    const isCommented = comment >= 0 && comment < (second < 0 ? end : second);
    const node = plain('', at, at, at);
    if (isCommented) (node.range as number[])[2] = second < 0 ? end : second;
    return node;
  }

  #content(at: number, indent: number): void {
    const isEntry = this.#isDash(at);
    for (;;) {
      const top = this.#open.at(-1);
      if (!top || top.indent < indent) break;
      if (top.indent === indent && (isEntry || !(top.node instanceof YAMLSeq))) break;
      this.#close(at);
    }
    this.#commented = -1;
    if (isEntry) this.#entry(at, indent);
    else this.#pair(at, indent);
  }

  /** A dash with a space behind it. */
  #isDash = (at: number) => this.#text[at] === '-' && this.#text[at + 1] === ' ' && at + 1 < this.#end;

  #entry(at: number, indent: number): void {
    const top = this.#open.at(-1);
    if (!top) throw NOT_PLAIN;
    if (top.node instanceof YAMLMap) {
      if (!top.key) throw NOT_PLAIN;
      this.#begin(new YAMLSeq(), at, indent);
    } else if (top.indent !== indent) throw NOT_PLAIN;
    const value = this.#skip(at + 1);
    if (value === this.#end || this.#isDash(value) || this.#text[value] === '#') throw NOT_PLAIN;
    const key = this.#keyAt(value);
    if (key) {
      this.#begin(new YAMLMap(), value, indent + value - at);
      this.#valueOf(key);
    } else this.#add(this.#value(value, indent));
  }

  #pair(at: number, indent: number): void {
    const key = this.#keyAt(at);
    if (!key) throw NOT_PLAIN;
    const top = this.#open.at(-1);
    if (!top) {
      if (indent > 0) throw NOT_PLAIN;
      this.#begin(new YAMLMap(), at, indent);
    } else if (top.key && indent > top.indent) {
      this.#begin(new YAMLMap(), at, indent);
    } else if (top.indent !== indent || !(top.node instanceof YAMLMap)) throw NOT_PLAIN;
    else if (top.key) this.#add(this.#empty(top.key, at));
    this.#valueOf(key);
  }

  #begin(node: YAMLMap | YAMLSeq, start: number, indent: number): void {
    if (this.#open.length >= MAX_DEPTH) throw NOT_PLAIN;
    this.#open.push({ node, indent, start });
  }

  /** A key with a colon behind it, which a space or the end of the line follows. */
  #keyAt(at: number): Scalar | undefined {
    const text = this.#text;
    if (!beginsPlain(text.charCodeAt(at))) return undefined;
    let end = at;
    for (; end < this.#end; end++) {
      const code = text.charCodeAt(end);
      if (code === HASH && text[end - 1] === ' ') return undefined;
      if (code === COLON && (end + 1 === this.#end || text[end + 1] === ' ')) break;
    }
    if (end === this.#end) return undefined;
    if (text[end - 1] === ' ' || end - at > MAX_KEY) throw NOT_PLAIN;
    return plain(text.slice(at, end), at, end, end);
  }

  /** What stands behind a key in its line. */
  #valueOf(key: Scalar): void {
    const top = this.#open.at(-1) as Open;
    const colon = key.range?.[1] as number;
    const at = this.#skip(colon + 1);
    const isComment = this.#text[at] === '#' && at < this.#end;
    top.key = { node: key, at, comment: isComment ? at : -1, feeds: 1, second: -1 };
    if (isComment) this.#comments.push([at, this.#end]);
    else if (at < this.#end) this.#add(this.#value(at, top.indent));
  }

  #add(value: Scalar | YAMLMap | YAMLSeq): void {
    const top = this.#open.at(-1) as Open;
    if (top.node instanceof YAMLSeq) top.node.items.push(value);
    else {
      top.node.items.push(new Pair(top.key?.node as Scalar, value));
      top.key = undefined;
    }
  }

  /** Ends the innermost map or list, and puts it into the one around it. @param at where the next content begins */
  #close(at: number): YAMLMap | YAMLSeq {
    const { key } = this.#open.at(-1) as Open;
    if (key) this.#add(this.#empty({ ...key, second: -1 }, at));
    const { node, indent, start } = this.#open.pop() as Open;
    const last = node.items.at(-1) as Scalar | Pair<Scalar, Scalar>;
    const end = (last instanceof Pair ? last.value : last)?.range?.[2] as number;
    // Comments behind it are its own if one of them stands as far in as it does.
    const isCommented = indent > 0 && this.#commented >= indent;
    node.range = [start, end, isCommented ? at : end];
    if (isCommented) this.#commented = -1;
    if (this.#open.length > 0) this.#add(node);
    return node;
  }

  /** A value in its line, and what follows it there. @param indent the column of the map or list that it is in */
  #value(at: number, indent: number): Scalar | YAMLMap | YAMLSeq {
    const first = this.#text[at];
    if (first === '|') return this.#literal(at, indent);
    if (first === '[' || first === '{') {
      const node = this.#flow(at, this.#open.length);
      this.#rest(node.range?.[1] as number);
      return node;
    }
    if (first === '"' || first === "'") {
      const node = this.#quoted(at, first);
      this.#rest(node.range?.[1] as number);
      (node.range as number[])[2] = this.#next;
      return node;
    }
    const end = this.#plainEnd(at);
    this.#rest(end);
    return plain(this.#text.slice(at, end), at, end, this.#next);
  }

  /** Only a comment may stand behind a value. */
  #rest(from: number): void {
    const at = this.#skip(from);
    if (at === this.#end) return;
    if (at === from || this.#text[at] !== '#') throw NOT_PLAIN;
    this.#comments.push([at, this.#end]);
  }

  /** Where a plain value ends: before a comment, or with its line, without spaces behind it. */
  #plainEnd(at: number): number {
    const text = this.#text;
    if (!beginsPlain(text.charCodeAt(at))) throw NOT_PLAIN;
    let end = at;
    for (let place = at; place < this.#end; place++) {
      const code = text.charCodeAt(place);
      if (code === SPACE) continue;
      if (code === HASH && text[place - 1] === ' ') break;
      if (code === COLON && (place + 1 === this.#end || text[place + 1] === ' ')) throw NOT_PLAIN;
      end = place + 1;
    }
    return end;
  }

  #quoted(at: number, quote: '"' | "'"): Scalar {
    const end = this.#text.indexOf(quote, at + 1);
    const value = this.#text.slice(at + 1, end);
    if (end < 0 || end >= this.#end || value.includes('\\') || this.#text[end + 1] === quote) throw NOT_PLAIN;
    this.#verbatim.push([at, end + 1]);
    const node = new Scalar(value);
    node.source = value;
    node.type = quote === '"' ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE';
    node.range = [at, end + 1, end + 1];
    return node;
  }

  /** A list or map in brackets. @param depth how many maps and lists are around it */
  #flow(at: number, depth: number): YAMLMap | YAMLSeq {
    if (depth >= MAX_DEPTH) throw NOT_PLAIN;
    const node = this.#text[at] === '[' ? new YAMLSeq() : new YAMLMap();
    const closing = this.#text[at] === '[' ? ']' : '}';
    node.flow = true;
    let next = this.#skip(at + 1);
    while (this.#text[next] !== closing) {
      const key = closing === '}' ? this.#flowKey(next) : undefined;
      const value = this.#flowValue(key ? this.#skip((key.range?.[1] as number) + 1) : next, depth + 1);
      if (node instanceof YAMLMap) node.items.push(new Pair(key, value));
      else node.items.push(value);
      next = this.#comma(value, closing);
    }
    node.range = [at, next + 1, this.#next];
    return node;
  }

  #flowKey(at: number): Scalar {
    const key = this.#flowValue(at, MAX_DEPTH);
    const colon = key.range?.[1] as number;
    if (!(key instanceof Scalar) || key.type !== 'PLAIN') throw NOT_PLAIN;
    if (this.#text[colon] !== ':' || this.#text[colon + 1] !== ' ') throw NOT_PLAIN;
    return key;
  }

  /** The end of a collection in brackets, or the next entry behind a comma. */
  #comma(value: Scalar | YAMLMap | YAMLSeq, closing: ']' | '}'): number {
    const at = this.#skip(value.range?.[1] as number);
    if (this.#text[at] === closing && at < this.#end) return at;
    if (this.#text[at] !== ',') throw NOT_PLAIN;
    const next = this.#skip(at + 1);
    if (this.#text[next] === closing) throw NOT_PLAIN;
    return next;
  }

  /** A value in brackets: plain without a mark of YAML, quoted, or in brackets itself. */
  #flowValue(at: number, depth: number): Scalar | YAMLMap | YAMLSeq {
    const text = this.#text;
    this.#count(TOKENS_OF_ENTRY);
    const first = text[at];
    if (first === '[' || first === '{') return this.#flow(at, depth);
    if (first === '"' || first === "'") return this.#quoted(at, first);
    if (at >= this.#end || !beginsPlain(text.charCodeAt(at))) throw NOT_PLAIN;
    let end = at;
    let place = at;
    for (; place < this.#end; place++) {
      const code = text.charCodeAt(place);
      if (code === SPACE) continue;
      if (MARKS.has(code)) break;
      end = place + 1;
    }
    return plain(text.slice(at, end), at, end, end);
  }

  /** A text behind `|` or `|-`, whose line ends are kept. @param indent the column of the map or list that it is in */
  #literal(at: number, indent: number): Scalar {
    const text = this.#text;
    const header = text.slice(at, this.#end);
    if ((header !== '|' && header !== '|-') || this.#hasReturns) throw NOT_PLAIN;
    const from = this.#next;
    let column = -1;
    let end = from;
    const lines: string[] = [];
    let blank = 0;
    while (this.#next < text.length) {
      const before = this.#next;
      const start = this.#line();
      const content = this.#skip(start);
      if (content === this.#end) {
        if (content > start) throw NOT_PLAIN;
        blank++;
        continue;
      }
      if (column < 0) {
        column = content - start;
        if (column <= indent) throw NOT_PLAIN;
      }
      if (content - start < column) {
        // A line between the two columns is a mistake.
        if (content - start > indent) throw NOT_PLAIN;
        this.#next = before;
        break;
      }
      for (; blank > 0; blank--) lines.push('');
      lines.push(text.slice(start + column, this.#end));
      if (this.#next === this.#end) throw NOT_PLAIN;
      end = this.#next;
    }
    if (column < 0) throw NOT_PLAIN;
    // Blank lines behind it are not its own.
    this.#next = end;
    this.#verbatim.push([from, end]);
    const value = `${lines.join('\n')}${header === '|' ? '\n' : ''}`;
    const node = new Scalar(value);
    node.source = value;
    node.type = 'BLOCK_LITERAL';
    node.range = [at, end, end];
    return node;
  }
}

const SPACE = 0x20;
const HASH = 0x23;
const COLON = 0x3a;

const codesOf = (marks: string): ReadonlySet<number> => new Set([...marks].map((it) => it.charCodeAt(0)));

/** What ends a plain value in brackets, or makes it something else. */
const MARKS = codesOf(',[]{}:#&*!|>\'"%@`?');

/** What no plain value begins with, whatever follows. */
const NEVER_FIRST = new Set([...MARKS, ...codesOf('- ')]);

const beginsPlain = (code: number): boolean => !NEVER_FIRST.has(code);

/** A value as YAML's core schema reads it. */
function plain(source: string, start: number, end: number, after: number): Scalar {
  const node = new Scalar(meaningOf(source));
  node.source = source;
  node.type = 'PLAIN';
  node.range = [start, end, after];
  return node;
}

/** Whatever begins so may be something other than text. */
const MAY_MEAN_MORE = /^(?:[-+.0-9~nNtTfF]|$)/;

function meaningOf(source: string): unknown {
  if (!MAY_MEAN_MORE.test(source)) return source;
  if (/^(?:~|[Nn]ull|NULL)?$/.test(source)) return null;
  if (/^(?:[Tt]rue|TRUE)$/.test(source)) return true;
  if (/^(?:[Ff]alse|FALSE)$/.test(source)) return false;
  if (/^[-+]?\d+$/.test(source)) return Number.parseInt(source, 10);
  if (/^[-+]?(?:\.\d+|\d+\.\d*)$/.test(source)) return Number.parseFloat(source);
  // Octal and hexadecimal numbers, exponents, infinity and what is no number.
  if (
    /^(?:0[ox][\da-fA-F]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/.test(
      source,
    )
  )
    throw NOT_PLAIN;
  return source;
}
