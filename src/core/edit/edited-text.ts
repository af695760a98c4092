import { isScalar } from 'yaml';
import type { Position, Range } from '../model/diagnostic.ts';
import { isSamePath } from '../model/same-path.ts';
import type { Path, Source } from '../model/source.ts';
import { valueAt } from '../model/value-at.ts';
import { LAST_LINE_ENDS, lineEndOf } from './in-lines.ts';
import { childrenOf, type NodePlace, Nodes, withoutComments } from './nodes.ts';
import { scalarText } from './scalar-text.ts';

/** A change of a text by offsets in UTF-16 units; `end` is exclusive. */
export interface OffsetEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /**
   * Order among lines inserted at one place, smallest first: lines that belong to the value before come first, those of
   * the deepest value in front.
   */
  readonly lines?: number;
}

/** The order of lines at the end of the file, and of lines that belong to what follows. */
const [AT_END, ABOVE] = [1, 2] as const;

/**
 * The text of a file with pending changes. Changes are given by paths of the data and applied together at the end;
 * everything else stays the same, byte for byte.
 */
export class EditedText {
  readonly source: Source;
  /** The line ending of this file. */
  protected readonly lineEnd: string;
  protected readonly edits: OffsetEdit[] = [];
  readonly #lineStarts: number[] = [0];
  #nodes: Nodes | undefined;

  constructor(source: Source) {
    this.source = source;
    const { text } = source;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
    this.lineEnd = lineEndOf(text);
  }

  /** The YAML nodes of the file. */
  protected get nodes(): Nodes {
    this.#nodes ??= new Nodes(this.source.text);
    return this.#nodes;
  }

  /** Whether the file has this path. */
  has(path: Path): boolean {
    return this.source.written(path) !== undefined || valueAt(this.source.data, path) !== undefined;
  }

  value(path: Path): unknown {
    return valueAt(this.source.data, path);
  }

  /** Replaces a value by another text. */
  replace(path: Path, written: string): void {
    this.#edit(this.source.locate(path, 'value'), written);
  }

  /** Replaces a value of any form by a text on the line of its key. */
  replaceWhole(path: Path, written: string): void {
    const { start, end } = this.source.locate(path, 'value');
    const from = this.#afterColon(path);
    // A block ends at the start of the next line.
    const tail = end.column === 1 && this.offset(end) > this.offset(start) ? this.lineEnd : '';
    this.edits.push({ start: from, end: this.offset(end), text: ` ${written}${tail}` });
  }

  /** Replaces a scalar by a text or a number, in the same quotes or block style. */
  setScalar(path: Path, value: string | number): void {
    const { start } = this.source.locate(path, 'key');
    const old = this.source.written(path) ?? '';
    const flow = this.isInBrackets(path.slice(0, -1));
    this.replace(path, this.withLineEnds(scalarText(value, { old, indent: start.column - 1, flow })));
  }

  /** Whether a key stands in the file without a value. */
  protected isEmptyKey(path: Path): boolean {
    if (this.value(path) !== undefined) return false;
    return this.source.keys().some((it) => isSamePath(it.path, path));
  }

  /** Writes a value behind a key that stands without one: on its line, or as lines below it. */
  protected fill(path: Path, written: string): void {
    const end = this.offset(this.source.locate(path, 'key').end);
    const colon = this.source.text.indexOf(':', end) + 1;
    this.edits.push({ start: colon, end: colon, text: written });
  }

  /** Removes a value and leaves its key. */
  empty(path: Path): void {
    const { start, end } = this.source.locate(path, 'value');
    const colon = this.#afterColon(path);
    // A comment between key and value stays.
    const isApart = this.source.text.slice(colon, this.offset(start)).includes('#');
    this.edits.push({ start: isApart ? this.offset(start) : colon, end: this.offset(end), text: '' });
  }

  /** Removes all entries of a list and leaves its key. */
  emptyList(path: Path): void {
    if (this.isInBrackets(path)) {
      this.empty(path);
      return;
    }
    const { start, end } = this.source.locate(path, 'value');
    this.edits.push({ start: this.lineStart(start), end: this.lineEndAfter(end), text: '' });
  }

  /**
   * Adds a key to a map.
   *
   * @param behind the key to add it after; if absent, or inside brackets, the key is added at the end
   */
  addKey(path: Path, key: string, written: string, behind?: string): void {
    if (!this.isInBrackets(path)) {
      const sibling = behind === undefined ? path : [...path, behind];
      this.addBehind(sibling, `${key}: ${written}`, this.indentOf(path));
      return;
    }
    const node = this.nodes.way(path).at(-1)?.node;
    const isThere = ({ node: it }: NodePlace) => it !== null && !(isScalar(it) && it.value === null);
    const last = [...childrenOf(node, path, undefined)].findLast(isThere);
    const { end } = this.source.locate(path, 'value');
    const at = last?.node?.range?.[1] ?? this.offset(end) - 1;
    this.edits.push({ start: at, end: at, text: `${last ? ',' : ''} ${key}: ${written}` });
  }

  /** Adds a key with a text or a number to a map: after the key `behind`, or at the end. */
  addScalar(path: Path, key: string, value: string | number, behind?: string): void {
    const flow = this.isInBrackets(path);
    this.addKey(path, key, scalarText(value, { old: '', indent: 0, flow }), behind);
  }

  /** Removes a value with all lines that it occupies. */
  remove(path: Path): void {
    const { end } = this.source.locate(path, 'value');
    this.edits.push({ start: this.#lineOf(path), end: this.lineEndAfter(end), text: '' });
  }

  /** Removes a key and its value from a map. A comment after the value is kept on a line of its own. */
  removeKey(path: Path): void {
    const { text } = this.source;
    const key = this.source.locate(path, 'key').start;
    const start = this.offset(key);
    const { end } = this.source.locate(path, 'value');
    if (this.isInBrackets(path.slice(0, -1))) {
      this.#removeInBrackets(start, this.offset(end));
      return;
    }
    const lineStart = this.lineStart(key);
    const after = this.lineEndAfter(end);
    const comment =
      end.column > 1 ? /#.*/.exec(text.slice(this.offset(end), after).trimEnd())?.[0] : undefined;
    const lead = text.slice(lineStart, start);
    if (lead.trim() === '') {
      const commentLine = comment === undefined ? '' : `${lead}${comment}${this.lineEnd}`;
      this.edits.push({ start: lineStart, end: after, text: commentLine });
      return;
    }
    // The key follows the dash of its entry: the next key moves up to it.
    const gap = /^\s*/.exec(text.slice(after))?.[0].length ?? 0;
    this.edits.push({
      start,
      end: after + gap,
      text: comment === undefined ? '' : `${comment}${this.lineEnd}${text.slice(after, after + gap)}`,
    });
  }

  /** Adds lines after a value, indented by `indent` columns. */
  addBehind(path: Path, lines: string, indent: number): void {
    const at = this.lineEndAfter(this.source.locate(path, 'value').end);
    this.#insert(at, lines, indent, -path.length);
  }

  /** Adds lines above the line where a value begins, with the same indentation. */
  protected addAbove(path: Path, lines: string): void {
    const at = this.#lineOf(path);
    const indent = /^ */.exec(this.source.text.slice(at))?.[0].length ?? 0;
    this.#insert(at, lines, indent, ABOVE);
  }

  /** Whether a comment is among those directly above the line where a value begins. */
  protected hasAbove(path: Path, comment: string): boolean {
    const { text } = this.source;
    let end = this.#lineOf(path) - 1;
    while (end > 0) {
      const start = text.lastIndexOf('\n', end - 1) + 1;
      const line = text.slice(start, end).trim();
      if (line === comment) return true;
      if (!line.startsWith('#')) return false;
      end = start - 1;
    }
    return false;
  }

  /**
   * Adds entries, as lines with dashes, at the end of a top-level list; creates the list if needed.
   *
   * @param behind the key after which a new list is inserted; by default at the end
   */
  addEntries(list: string, key: string, lines: string, behind?: string): void {
    const entries = this.value([list]);
    if (Array.isArray(entries) && entries.length > 0) {
      this.addBehind([list], lines, this.indentOf([list]));
      return;
    }
    const within = indented(lines, 2);
    const isThere = this.source.keys().some(({ path }) => path.length === 1 && path[0] === list);
    if (!isThere) {
      if (behind === undefined) this.addAtEnd(`${this.#blankLine()}${key}:\n${within}`);
      else this.addBehind([behind], `${this.#gap(behind)}${key}:\n${within}`, this.#topIndent());
      return;
    }
    if (Array.isArray(entries)) this.empty([list]);
    const { end } = this.source.locate([list], Array.isArray(entries) ? 'value' : 'key');
    this.#insert(this.lineEndAfter(end), within, this.#topIndent(), -1);
  }

  /** Adds lines at the end of the file, indented like its keys. */
  addAtEnd(lines: string): void {
    const { text } = this.source;
    const end = this.nodes.top?.range?.[1] ?? text.length;
    // A line with three full stops ends a YAML document before the end of the text.
    const stop = /(?<![^\n])\.\.\.(?=\s|$)/.exec(text.slice(end))?.index;
    this.#insert(stop === undefined ? text.length : end + stop, lines, this.#topIndent(), AT_END);
  }

  #topIndent(): number {
    const [first] = this.source.keys();
    return first ? first.range.start.column - 1 : 0;
  }

  /** A blank line if the file has one after the value of this key; after the last key, if it has any blank line. */
  #gap(key: string): string {
    const rest = this.source.text.slice(this.lineEndAfter(this.source.locate([key], 'value').end));
    if (rest.trim() === '') return this.#blankLine();
    return /^[ \t]*\r?\n/.test(rest) ? '\n' : '';
  }

  /** A blank line if the file has any. */
  #blankLine(): string {
    return /\n\r?\n/.test(this.source.text) ? '\n' : '';
  }

  /** Adds a line at the beginning. */
  addAtStart(line: string): void {
    this.edits.push({ start: 0, end: 0, text: line + this.lineEnd });
  }

  /** The column of a value, from 0. */
  indentOf(path: Path): number {
    return this.source.locate(path, 'value').start.column - 1;
  }

  /** Whether a map or list is written in { } or [ ]. */
  isInBrackets(path: Path): boolean {
    const first = this.source.text[this.offset(this.source.locate(path, 'value').start)];
    return first === '{' || first === '[';
  }

  /** The text with all changes applied. */
  toString(): string {
    let text = '';
    let done = 0;
    const edits = this.edits
      .map((it, index) => ({ ...it, index, lines: it.lines ?? Number.NEGATIVE_INFINITY }))
      .sort(
        (one, other) =>
          one.start - other.start ||
          one.end - other.end ||
          one.lines - other.lines ||
          one.index - other.index,
      );
    for (const { start, end, text: newText, lines } of edits) {
      // Changes inside a removed part are dropped.
      if (start < done) continue;
      text += this.source.text.slice(done, start);
      // The last line of a file may have no line ending.
      if (lines > Number.NEGATIVE_INFINITY && text !== '' && !text.endsWith('\n')) text += this.lineEnd;
      text += newText;
      done = end;
    }
    return text + this.source.text.slice(done);
  }

  protected offset({ line, column }: Position): number {
    return (this.#lineStarts[line - 1] ?? this.source.text.length) + column - 1;
  }

  protected lineStart({ line }: Position): number {
    return this.#lineStarts[line - 1] ?? this.source.text.length;
  }

  /** The start of the line after a value; a block already ends there. */
  protected lineEndAfter(end: Position): number {
    const at = this.offset(end);
    if (end.column === 1 && at > 0) return at;
    return this.#lineStarts[end.line] ?? this.source.text.length;
  }

  #edit({ start, end }: Range, text: string): void {
    this.edits.push({ start: this.offset(start), end: this.offset(end), text });
  }

  /** Removes an entry with a comma: the one after it, or for the last entry the one before it. */
  #removeInBrackets(start: number, end: number): void {
    const { text } = this.source;
    const behind = /^\s*,\s*/.exec(text.slice(end))?.[0].length;
    const before = /,?\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
    if (behind === undefined) this.edits.push({ start: start - before, end, text: '' });
    else this.edits.push({ start, end: end + behind, text: '' });
  }

  #afterColon(path: Path): number {
    const end = this.offset(this.source.locate(path, 'key').end);
    const start = this.offset(this.source.locate(path, 'value').start);
    return end + withoutComments(this.source.text.slice(end, start)).indexOf(':') + 1;
  }

  /** The start of the line where a value begins, including its key or dash. */
  #lineOf(path: Path): number {
    const place = this.nodes.way(path)[path.length - 1];
    const at = place ? this.nodes.startOf(place) : this.offset(this.source.locate(path, 'key').start);
    return this.source.text.lastIndexOf('\n', at - 1) + 1;
  }

  #insert(at: number, lines: string, indent: number, order: number): void {
    const body = `${indented(lines.replace(LAST_LINE_ENDS, ''), indent)}\n`.replaceAll('\n', this.lineEnd);
    this.edits.push({ start: at, end: at, text: body, lines: order });
  }

  protected withLineEnds(text: string): string {
    return this.lineEnd === '\n' ? text : text.replace(/\r?\n/g, this.lineEnd);
  }
}

/**
 * Each line that is not empty, indented by so many columns. Lines are those of YAML, which end at line feeds: `^` in an
 * expression stands after U+2028 too, and a space there would be one more in a text.
 */
function indented(lines: string, columns: number): string {
  return lines
    .split('\n')
    .map((line) => (line === '' ? '' : ' '.repeat(columns) + line))
    .join('\n');
}
