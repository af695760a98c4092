import { stringify } from 'yaml';
import { type KeyNode, unitKeys } from '../generated/keys.ts';
import { isSameData } from '../model/same-data.ts';
import type { Path, Source } from '../model/source.ts';
import { under } from '../read/names.ts';
import { read } from '../read/read.ts';
import { aligned, type EntryContent } from './aligned.ts';
import { EditedText } from './edited-text.ts';
import { inKeys, isInChinese, keyAt, namedAt } from './entry-text.ts';
import { LAST_LINE_ENDS } from './in-lines.ts';
import { scalarText } from './scalar-text.ts';
import { inSchemaOrder, keysInOrder } from './schema-order.ts';

type DataMap = Record<string, unknown>;

/** The deepest nesting of lists in lists. */
const MOST_PASSES = 4;

/**
 * Rewrites a unit's file so that it has other data. Only what differs is changed; comments, order, quotes and line
 * endings of everything else stay, byte for byte. Entries of lists are recognised by their content, so that an entry
 * that was moved takes its comments along.
 *
 * The result is read again and compared with `meant`. A part that differs, for example because of an alias, is written
 * again as a whole; if that fails too, nothing is changed.
 *
 * @param original a file without errors
 * @param meant the data that it should have, by English keys
 * @returns the rewritten file, or the English keys of the parts that could not be rewritten
 */
export function rewritten(
  original: Source,
  meant: object,
): { readonly source: Source } | { readonly parts: string[] } {
  const data = inSchemaOrder(meant, unitKeys) as DataMap;
  const all = attempt(original, data);
  if (all) return { source: all };
  // Part by part, so that one part that fails does not stop the others.
  let source = original;
  const parts: string[] = [];
  for (const key of keysInOrder(
    [...new Set([...Object.keys(original.data as DataMap), ...Object.keys(data)])],
    unitKeys,
  )) {
    const alone = withKey(source.data as DataMap, key, data[key]);
    const next = attempt(source, alone) ?? asWhole(source, key, alone);
    if (next) source = next;
    else parts.push(key);
  }
  return parts.length > 0 ? { parts } : { source };
}

function withKey(data: DataMap, key: string, value: unknown): DataMap {
  const alone = plain(data) as DataMap;
  if (value === undefined) delete alone[key];
  else alone[key] = value;
  return inSchemaOrder(alone, unitKeys) as DataMap;
}

/** Data from a file have maps without a prototype; the copies have ordinary ones. */
const plain = (data: unknown): unknown => structuredClone(data);

function again(file: string, text: string): Source | undefined {
  try {
    return read(file, new TextEncoder().encode(text), unitKeys).source;
  } catch {
    return undefined;
  }
}

function attempt(original: Source, meant: DataMap): Source | undefined {
  let source = original;
  // Entries are moved first, unchanged, so that later changes find them in the right place. One pass for each level of
  // lists.
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const order = new Rewriting(source);
    order.move([], source.data, meant, unitKeys);
    if (!order.isChanged) break;
    const moved = again(source.file, order.toString());
    if (!moved) return undefined;
    source = moved;
  }
  const rewriting = new Rewriting(source);
  rewriting.rewrite([], source.data, meant, unitKeys);
  const written = rewriting.isChanged ? again(source.file, rewriting.toString()) : source;
  return written && isSameData(written.data, meant) ? written : undefined;
}

function asWhole(source: Source, key: string, meant: DataMap): Source | undefined {
  const rewriting = new Rewriting(source);
  rewriting.writeWhole([key], meant[key]);
  const written = again(source.file, rewriting.toString());
  return written && isSameData(written.data, meant) ? written : undefined;
}

const isMap = (it: unknown): it is DataMap => typeof it === 'object' && it !== null && !Array.isArray(it);

const isScalar = (it: unknown): it is string | number | boolean =>
  typeof it === 'string' || typeof it === 'number' || typeof it === 'boolean';

class Rewriting extends EditedText {
  get isChanged(): boolean {
    return this.edits.length > 0;
  }

  /** Puts the entries of lists in the new order, without changing them. */
  move(path: Path, old: unknown, meant: unknown, node: KeyNode | undefined): void {
    if (isMap(old) && isMap(meant)) {
      for (const key of Object.keys(meant))
        if (Object.hasOwn(old, key)) this.move([...path, key], old[key], meant[key], under(node, key));
      return;
    }
    if (!Array.isArray(old) || !Array.isArray(meant) || isSameData(old, meant)) return;
    const before = placesBefore(old, meant, node?.items);
    const order = before.filter((it) => it !== undefined);
    if (order.every((place, at) => at === 0 || (order[at - 1] as number) < place)) {
      for (const [at, place] of before.entries())
        if (place !== undefined) this.move([...path, place], old[place], meant[at], node?.items);
      return;
    }
    const segments = this.#segments(path, old.length);
    if (!segments) return;
    const has = new Set(order);
    const left = old.map((_, at) => at).filter((at) => !has.has(at));
    const texts = [...order, ...left].map((at) => {
      const { start, end } = segments[at] as LineSegment;
      const text = this.source.text.slice(start, end);
      return text.endsWith('\n') ? text : text + this.lineEnd;
    });
    this.edits.push({ start: segments[0]!.start, end: segments.at(-1)!.end, text: texts.join('') });
  }

  /** Writes what differs; the entries of lists are already in the new order. */
  rewrite(path: Path, old: unknown, meant: unknown, node: KeyNode | undefined): void {
    if (isSameData(old, meant)) return;
    if (isMap(old) && isMap(meant)) this.#rewriteMap(path, old, meant, node);
    else if (Array.isArray(old) && Array.isArray(meant)) this.#rewriteList(path, old, meant, node?.items);
    else if (isScalar(meant) && this.source.written(path) !== undefined) this.#writeScalar(path, meant);
    else this.writeWhole(path, meant);
  }

  /** Replaces a value by one of any form; undefined removes the key. */
  writeWhole(path: Path, value: unknown): void {
    const flow = this.isInBrackets(path.slice(0, -1));
    if (value === undefined) {
      if (this.has(path)) this.removeKey(path);
    } else if (!this.has(path)) this.#addKey(path, value, undefined);
    else if (typeof path.at(-1) === 'number') this.replace(path, this.#flowText(path, value));
    else if (flow || isScalar(value) || this.isInBrackets(path))
      this.replaceWhole(path, this.#flowText(path, value));
    else {
      const { start } = this.source.locate(path, 'key');
      const { end } = this.source.locate(path, 'value');
      const indent = ' '.repeat(start.column - 1);
      const lines = this.#blockLines(path, value).map((line) => indent + line + this.lineEnd);
      this.edits.push({
        start: this.offset(start),
        end: this.lineEndAfter(end),
        text: lines.join('').trimStart(),
      });
    }
  }

  #rewriteMap(path: Path, old: DataMap, meant: DataMap, node: KeyNode | undefined): void {
    for (const key of Object.keys(old)) if (!Object.hasOwn(meant, key)) this.removeKey([...path, key]);
    let behind: string | undefined;
    for (const key of keysInOrder(Object.keys(meant), node)) {
      const inner = [...path, key];
      if (Object.hasOwn(old, key)) {
        this.rewrite(inner, old[key], meant[key], under(node, key));
        behind = key;
      } else this.#addKey(inner, meant[key], behind);
    }
  }

  #rewriteList(
    path: Path,
    old: readonly unknown[],
    meant: readonly unknown[],
    items: KeyNode | undefined,
  ): void {
    const before = placesBefore(old, meant, items);
    const isSameLength = old.length === meant.length && before.every((place, at) => place === at);
    if (isSameLength) {
      for (const [at, it] of meant.entries()) this.rewrite([...path, at], old[at], it, items);
      return;
    }
    const segments = this.#segments(path, old.length);
    const order = before.filter((it) => it !== undefined);
    const isInOrder = order.every((place, at) => at === 0 || (order[at - 1] as number) < place);
    if (!segments || order.length === 0 || !isInOrder) {
      this.writeWhole(path, meant);
      return;
    }
    const has = new Set(order);
    for (const [at, { start, end }] of segments.entries())
      if (!has.has(at)) this.edits.push({ start, end, text: '' });
    const indent = ' '.repeat(this.indentOf(path));
    let place = segments[0]!.start;
    for (const [at, it] of meant.entries()) {
      const was = before[at];
      if (was !== undefined) {
        this.rewrite([...path, was], old[was], it, items);
        place = segments[was]!.end;
        continue;
      }
      const lines = entryLines(it, items, isInChinese(this.source)).map(
        (line) => (line === '' ? '' : indent + line) + this.lineEnd,
      );
      const lead = place === this.source.text.length && !this.source.text.endsWith('\n') ? this.lineEnd : '';
      this.edits.push({ start: place, end: place, text: lead + lines.join('') });
    }
  }

  #writeScalar(path: Path, value: string | number | boolean): void {
    if (typeof value === 'boolean') this.replace(path, String(value));
    else if (typeof path.at(-1) === 'number') {
      const old = this.source.written(path) ?? '';
      const flow = this.isInBrackets(path.slice(0, -1));
      const indent = this.source.locate(path, 'value').start.column - 3;
      this.replace(path, this.withLineEnds(scalarText(value, { old, indent, flow })));
    } else this.setScalar(path, value);
  }

  #addKey(path: Path, value: unknown, behind: string | undefined): void {
    const map = path.slice(0, -1);
    const key = keyAt(this.source, path);
    if (this.isInBrackets(map) || isScalar(value)) {
      const flow = this.isInBrackets(map);
      const isEmpty = this.isEmptyKey(path);
      const indent = isEmpty && !flow ? this.source.locate(path, 'key').start.column - 1 : 0;
      const written =
        flow || typeof value === 'boolean'
          ? this.#flowText(path, value)
          : scalarText(value as string | number, { old: '', indent, flow });
      if (isEmpty) this.fill(path, ` ${this.withLineEnds(written)}`);
      else this.addKey(map, key, written, behind);
      return;
    }
    if (this.isEmptyKey(path)) {
      const { start } = this.source.locate(path, 'key');
      const [, ...below] = this.#blockLines(path, value);
      const indent = ' '.repeat(start.column - 1);
      this.fill(path, below.map((line) => this.lineEnd + (line === '' ? '' : indent + line)).join(''));
      return;
    }
    const lines = this.#blockLines(path, value).join('\n');
    const isApart = map.length === 0 && /\n\r?\n/.test(this.source.text);
    if (behind === undefined && map.length === 0) this.addAtEnd(`${isApart ? '\n' : ''}${lines}`);
    else
      this.addBehind(
        behind === undefined ? map : [...map, behind],
        `${isApart ? '\n' : ''}${lines}`,
        this.indentOf(map),
      );
  }

  /** A key with a map or a list, as lines without indentation. */
  #blockLines(path: Path, value: unknown): string[] {
    const key = keyAt(this.source, path);
    const text = stringify(
      { [key]: namedAt(this.source, path, value) },
      { lineWidth: 0, aliasDuplicateObjects: false },
    );
    return text.replace(LAST_LINE_ENDS, '').split('\n');
  }

  #flowText(path: Path, value: unknown): string {
    return flowText(namedAt(this.source, path, value));
  }

  /** The start (including comments above) and end of each entry; undefined if the list is not written line by line. */
  #segments(path: Path, length: number): LineSegment[] | undefined {
    if (length === 0 || this.isInBrackets(path)) return undefined;
    const { text } = this.source;
    const segments: LineSegment[] = [];
    let last: number | undefined;
    for (let at = 0; at < length; at++) {
      const { start, end } = this.source.locate([...path, at], 'value');
      const line = this.lineStart(start);
      if (!/^ *- +$/.test(text.slice(line, this.offset(start)))) return undefined;
      const from: number = last ?? this.#withCommentsAbove(line);
      last = this.lineEndAfter(end);
      if (from > line || last < this.offset(start)) return undefined;
      segments.push({ start: from, end: last });
    }
    return segments;
  }

  /** The start of the comments directly above a line that have the same indentation. */
  #withCommentsAbove(line: number): number {
    const { text } = this.source;
    const indent = /^ */.exec(text.slice(line))?.[0] ?? '';
    let start = line;
    while (start > 0) {
      const above = text.lastIndexOf('\n', start - 2) + 1;
      if (!text.startsWith(`${indent}#`, above)) break;
      start = above;
    }
    return start;
  }
}

interface LineSegment {
  readonly start: number;
  readonly end: number;
}

const entryLines = (entry: unknown, items: KeyNode | undefined, isChinese: boolean): string[] =>
  stringify([inKeys(entry as object, isChinese, items)], { lineWidth: 0, aliasDuplicateObjects: false })
    .replace(LAST_LINE_ENDS, '')
    .split('\n');

function flowText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flowText).join(', ')}]`;
  if (isMap(value)) {
    const entries = Object.entries(value).map(([key, it]) => `${key}: ${flowText(it)}`);
    return `{ ${entries.join(', ')} }`;
  }
  if (typeof value === 'boolean') return String(value);
  return scalarText(value as string | number, { old: '', indent: 0, flow: true });
}

function placesBefore(old: readonly unknown[], meant: readonly unknown[], items: KeyNode | undefined) {
  return aligned(old, meant, (entry) => sayingOf(entry, items));
}

/** The name of an entry is its first key. */
function sayingOf(entry: unknown, items: KeyNode | undefined): EntryContent {
  const whole = JSON.stringify(inSchemaOrder(plain(entry), items));
  if (!isMap(entry)) return { whole, name: undefined, pieces: [] };
  const keys = keysInOrder(Object.keys(entry), items);
  const pieces = keys.map((key) => `${key}:${JSON.stringify(entry[key])}`);
  return { whole, name: pieces[0], pieces };
}
