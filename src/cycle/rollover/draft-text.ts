import type { Position, Range } from '../../model/diagnostic.ts';
import type { Path, Source } from '../../model/source.ts';

/** What a comment begins with that asks a person to look; `check` finds it as a leftover. */
export const REVIEW = '待核：';

/**
 * The text of a file on its way to becoming next year's: changes are noted by where things stand in the data, and made
 * together at the end, so that whatever no change touches stays as it is, byte for byte.
 */
export class DraftText {
  readonly source: Source;
  readonly #edits: Edit[] = [];
  readonly #lineStarts: number[] = [0];
  /** How a line ends in this file. */
  readonly #lineEnd: string;

  constructor(source: Source) {
    this.source = source;
    const { text } = source;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
    this.#lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  }

  /** Whether the file has something at the path itself. */
  has(path: Path): boolean {
    return this.source.written(path) !== undefined || valueAt(this.source.data, path) !== undefined;
  }

  value(path: Path): unknown {
    return valueAt(this.source.data, path);
  }

  /** Writes something else in the place of a value. */
  replace(path: Path, written: string): void {
    this.#edit(this.source.locate(path, 'value'), written);
  }

  /** Takes out a value and leaves its key. */
  empty(path: Path): void {
    const { end } = this.source.locate(path, 'key');
    const value = this.source.locate(path, 'value');
    const keyEnd = this.#offset(end);
    const colon = this.source.text.indexOf(':', keyEnd);
    this.#edits.push({ start: colon + 1, end: this.#offset(value.end), text: '' });
  }

  /** Puts a comment that asks for a person's eye on a line of its own above the key or entry at the path. */
  review(path: Path, words: string): void {
    const { start } = this.source.locate(path, typeof path.at(-1) === 'number' ? 'value' : 'key');
    const at = this.#lineStart(start);
    const line = this.source.text.slice(at, this.#offset(start));
    const indent = /^ */.exec(line)?.[0] ?? '';
    // Two things to look at on one line make one comment.
    const there = this.#edits.find((it) => it.start === at && it.end === at && it.text.includes(REVIEW));
    if (there) there.text = there.text.replace(/(\r?\n)$/, `；${words}$1`);
    else this.#edits.push({ start: at, end: at, text: `${indent}# ${REVIEW}${words}${this.#lineEnd}` });
  }

  /** Takes out all entries of a list and leaves its key. */
  emptyList(path: Path): void {
    if (this.#isInBrackets(path)) this.empty(path);
    else this.remove(path);
  }

  /** Adds a key with a plain value behind the others of a map. */
  addKey(path: Path, key: string, written: string): void {
    if (!this.#isInBrackets(path)) {
      this.addBehind(path, `${key}: ${written}`, this.indentOf(path));
      return;
    }
    const end = this.#offset(this.source.locate(path, 'value').end) - 1;
    const at = end - (/\s*$/.exec(this.source.text.slice(0, end))?.[0].length ?? 0);
    this.#edits.push({ start: at, end: at, text: `, ${key}: ${written}` });
  }

  /** Takes out what stands at the path, with the line or lines that it stands on. */
  remove(path: Path): void {
    const { start, end } = this.source.locate(path, 'value');
    const from = this.#lineStart(start);
    this.#edits.push({ start: from, end: this.#lineEndAfter(end), text: '' });
  }

  /** Adds lines behind the value at the path; each is indented by as much as what stands there. */
  addBehind(path: Path, lines: string, indent: number): void {
    const at = this.#lineEndAfter(this.source.locate(path, 'value').end);
    this.#insert(at, lines, indent);
  }

  /** Adds lines at the end of the file. */
  addAtEnd(lines: string): void {
    this.#insert(this.source.text.length, lines, 0);
  }

  /** Adds a line before all others. */
  addAtStart(line: string): void {
    this.#edits.push({ start: 0, end: 0, text: line + this.#lineEnd });
  }

  /** How far in the value at the path stands, in columns from 0. */
  indentOf(path: Path): number {
    return this.source.locate(path, 'value').start.column - 1;
  }

  /** The text with every change. */
  toString(): string {
    let text = '';
    let done = 0;
    const edits = this.#edits
      .map((it, index) => ({ ...it, index }))
      .sort((one, other) => one.start - other.start || one.end - other.end || one.index - other.index);
    for (const { start, end, text: newText } of edits) {
      // What lies in something that is taken out goes with it.
      if (start < done) continue;
      text += this.source.text.slice(done, start) + newText;
      done = end;
    }
    return text + this.source.text.slice(done);
  }

  /** Whether a map or list is written in { } or [ ]. */
  #isInBrackets(path: Path): boolean {
    const first = this.source.text[this.#offset(this.source.locate(path, 'value').start)];
    return first === '{' || first === '[';
  }

  #edit({ start, end }: Range, text: string): void {
    this.#edits.push({ start: this.#offset(start), end: this.#offset(end), text });
  }

  #insert(at: number, lines: string, indent: number): void {
    const before = at === 0 || this.source.text[at - 1] === '\n' ? '' : this.#lineEnd;
    const body = lines
      .trimEnd()
      .split('\n')
      .map((line) => (line === '' ? '' : ' '.repeat(indent) + line) + this.#lineEnd)
      .join('');
    this.#edits.push({ start: at, end: at, text: before + body });
  }

  #offset({ line, column }: Position): number {
    return (this.#lineStarts[line - 1] ?? this.source.text.length) + column - 1;
  }

  #lineStart({ line }: Position): number {
    return this.#lineStarts[line - 1] ?? this.source.text.length;
  }

  /** The start of the line after the one on which a value ends; a block of text ends at the start of the next line. */
  #lineEndAfter(end: Position): number {
    const at = this.#offset(end);
    if (end.column === 1 && at > 0) return at;
    return this.#lineStarts[end.line] ?? this.source.text.length;
  }
}

interface Edit {
  readonly start: number;
  readonly end: number;
  text: string;
}

function valueAt(data: unknown, path: Path): unknown {
  let value = data;
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step];
  return value;
}
