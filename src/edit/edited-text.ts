import type { Position, Range } from '../model/diagnostic.ts';
import type { Path, Source } from '../model/source.ts';
import { valueAt } from '../model/value-at.ts';
import { scalarText } from './scalar-text.ts';

/** A change of a text by offsets, in UTF-16 units; `end` is just after the last that is replaced. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  text: string;
}

/**
 * The text of a file with changes to come: they are noted by where things stand in the data, and made together at the
 * end, so that whatever no change touches stays as it is, byte for byte.
 */
export class EditedText {
  readonly source: Source;
  /** How a line ends in this file. */
  protected readonly lineEnd: string;
  protected readonly edits: Edit[] = [];
  readonly #lineStarts: number[] = [0];

  constructor(source: Source) {
    this.source = source;
    const { text } = source;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#lineStarts.push(at + 1);
    this.lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
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

  /** Writes something on the line of its key in the place of a value of whatever form. */
  replaceWhole(path: Path, written: string): void {
    const { start, end } = this.source.locate(path, 'value');
    const from = this.#afterColon(path);
    // A block of lines ends at the start of the next line.
    const tail = end.column === 1 && this.offset(end) > this.offset(start) ? this.lineEnd : '';
    this.edits.push({ start: from, end: this.offset(end), text: ` ${written}${tail}` });
  }

  /** Writes another text or number in the place of a scalar, in the quotes or the block that the file has there. */
  setScalar(path: Path, value: string | number): void {
    const { start } = this.source.locate(path, 'key');
    const old = this.source.written(path) ?? '';
    const flow = this.isInBrackets(path.slice(0, -1));
    this.replace(path, this.withLineEnds(scalarText(value, { old, indent: start.column - 1, flow })));
  }

  /** Takes out a value and leaves its key. */
  empty(path: Path): void {
    const value = this.source.locate(path, 'value');
    this.edits.push({ start: this.#afterColon(path), end: this.offset(value.end), text: '' });
  }

  /** Takes out all entries of a list and leaves its key. */
  emptyList(path: Path): void {
    if (this.isInBrackets(path)) this.empty(path);
    else this.remove(path);
  }

  /**
   * Adds a key to a map.
   *
   * @param behind another key of the map; left out, or in brackets, the key comes last
   */
  addKey(path: Path, key: string, written: string, behind?: string): void {
    if (!this.isInBrackets(path)) {
      const sibling = behind === undefined ? path : [...path, behind];
      this.addBehind(sibling, `${key}: ${written}`, this.indentOf(path));
      return;
    }
    const end = this.offset(this.source.locate(path, 'value').end) - 1;
    const before = this.source.text.slice(0, end).trimEnd();
    const comma = /[{,]$/.test(before) ? '' : ',';
    this.edits.push({ start: before.length, end: before.length, text: `${comma} ${key}: ${written}` });
  }

  /** Adds a key with a text or a number to a map: behind another key of it, or at its end. */
  addScalar(path: Path, key: string, value: string | number, behind?: string): void {
    const flow = this.isInBrackets(path);
    this.addKey(path, key, scalarText(value, { old: '', indent: 0, flow }), behind);
  }

  /** Takes out what stands at the path, with the line or lines that it stands on. */
  remove(path: Path): void {
    const { start, end } = this.source.locate(path, 'value');
    const from = this.lineStart(start);
    this.edits.push({ start: from, end: this.lineEndAfter(end), text: '' });
  }

  /** Takes a key and its value out of a map; a comment behind the value stays, on a line of its own. */
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
      const kept = comment === undefined ? '' : `${lead}${comment}${this.lineEnd}`;
      this.edits.push({ start: lineStart, end: after, text: kept });
      return;
    }
    // The key stands behind the dash of its entry: the next one moves up to it.
    const gap = /^\s*/.exec(text.slice(after))?.[0].length ?? 0;
    this.edits.push({
      start,
      end: after + gap,
      text: comment === undefined ? '' : `${comment}${this.lineEnd}${text.slice(after, after + gap)}`,
    });
  }

  /** Adds lines behind the value at the path; each is indented by as much as what stands there. */
  addBehind(path: Path, lines: string, indent: number): void {
    const at = this.lineEndAfter(this.source.locate(path, 'value').end);
    this.#insert(at, lines, indent);
  }

  /** Adds entries, as lines with their dashes, to the end of a list at the top of the file, which may not be there yet. */
  addEntries(list: string, key: string, lines: string): void {
    const entries = this.value([list]);
    if (Array.isArray(entries) && entries.length > 0) {
      this.addBehind([list], lines, this.indentOf([list]));
      return;
    }
    const indented = lines.replace(/^(?=.)/gm, '  ');
    const isThere = this.source.keys().some(({ path }) => path.length === 1 && path[0] === list);
    if (!isThere) {
      this.addAtEnd(`\n${key}:\n${indented}`);
      return;
    }
    if (Array.isArray(entries)) this.empty([list]);
    this.#insert(this.lineEndAfter(this.source.locate([list], 'key').end), indented, 0);
  }

  /** Adds lines at the end of the file. */
  addAtEnd(lines: string): void {
    this.#insert(this.source.text.length, lines, 0);
  }

  /** Adds a line before all others. */
  addAtStart(line: string): void {
    this.edits.push({ start: 0, end: 0, text: line + this.lineEnd });
  }

  /** How far in the value at the path stands, in columns from 0. */
  indentOf(path: Path): number {
    return this.source.locate(path, 'value').start.column - 1;
  }

  /** Whether a map or list is written in { } or [ ]. */
  isInBrackets(path: Path): boolean {
    const first = this.source.text[this.offset(this.source.locate(path, 'value').start)];
    return first === '{' || first === '[';
  }

  /** The text with every change. */
  toString(): string {
    let text = '';
    let done = 0;
    const edits = this.edits
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

  protected offset({ line, column }: Position): number {
    return (this.#lineStarts[line - 1] ?? this.source.text.length) + column - 1;
  }

  protected lineStart({ line }: Position): number {
    return this.#lineStarts[line - 1] ?? this.source.text.length;
  }

  /** The start of the line after the one on which a value ends; a block of text ends at the start of the next line. */
  protected lineEndAfter(end: Position): number {
    const at = this.offset(end);
    if (end.column === 1 && at > 0) return at;
    return this.#lineStarts[end.line] ?? this.source.text.length;
  }

  #edit({ start, end }: Range, text: string): void {
    this.edits.push({ start: this.offset(start), end: this.offset(end), text });
  }

  /** With the comma that parts it from its neighbour: the one behind it, of the last the one before it. */
  #removeInBrackets(start: number, end: number): void {
    const { text } = this.source;
    const behind = /^\s*,\s*/.exec(text.slice(end))?.[0].length;
    const before = /,?\s*$/.exec(text.slice(0, start))?.[0].length ?? 0;
    if (behind === undefined) this.edits.push({ start: start - before, end, text: '' });
    else this.edits.push({ start, end: end + behind, text: '' });
  }

  #afterColon(path: Path): number {
    const keyEnd = this.offset(this.source.locate(path, 'key').end);
    return this.source.text.indexOf(':', keyEnd) + 1;
  }

  #insert(at: number, lines: string, indent: number): void {
    const before = at === 0 || this.source.text[at - 1] === '\n' ? '' : this.lineEnd;
    const body = lines
      .trimEnd()
      .split('\n')
      .map((line) => (line === '' ? '' : ' '.repeat(indent) + line) + this.lineEnd)
      .join('');
    this.edits.push({ start: at, end: at, text: before + body });
  }

  protected withLineEnds(text: string): string {
    return this.lineEnd === '\n' ? text : text.replace(/\r?\n/g, this.lineEnd);
  }
}
