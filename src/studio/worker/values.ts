import { lineStarts } from '../../core/check/fix/replacement.ts';
import { unitKeys } from '../../core/generated/keys.ts';
import type { Finding, Position } from '../../core/model/diagnostic.ts';
import { isSamePath } from '../../core/model/same-path.ts';
import type { Path, Source } from '../../core/model/source.ts';
import { read } from '../../core/read/read.ts';

/** A value and where it stands, its key included. */
interface ValuePlace {
  readonly path: Path;
  readonly from: number;
  readonly to: number;
  /** Where the value itself begins. */
  readonly start: number;
}

/** A part of the text in UTF-16 units, end exclusive. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** A text that was read: its data, and where each value of it stands. */
export class ReadText {
  readonly text: string;
  readonly source: Source | undefined;
  /** What is wrong with it as YAML. */
  readonly findings: readonly Finding[];
  readonly #starts: readonly number[];
  #values: readonly ValuePlace[] | undefined;

  constructor(text: string, file: string) {
    const { source, findings } = read(file, new TextEncoder().encode(text), unitKeys);
    this.text = text;
    this.source = source;
    this.findings = findings;
    this.#starts = lineStarts(text);
  }

  offset({ line, column }: Position): number {
    return Math.min(this.text.length, (this.#starts[line - 1] ?? this.text.length) + column - 1);
  }

  /** The deepest value at a place of the text. */
  at(offset: number): ValuePlace | undefined {
    let found: ValuePlace | undefined;
    for (const it of this.#places())
      if (
        it.from <= offset &&
        offset < Math.max(it.to, it.from + 1) &&
        it.path.length > (found?.path.length ?? 0)
      )
        found = it;
    return found;
  }

  /** Where the value at a path stands, or what it is part of where it is not there. */
  rangeOf(path: Path): TextRange | undefined {
    const places = this.#places();
    for (let length = path.length; length > 0; length--) {
      const part = path.slice(0, length);
      const found = places.find((it) => isSamePath(it.path, part));
      if (found) return { from: found.start, to: found.to };
    }
    return undefined;
  }

  /** Where a value begins, with its key. */
  beginningOf(path: Path): number | undefined {
    return this.#places().find((it) => isSamePath(it.path, path))?.from;
  }

  /** All values and the entries of lists, parents before what they contain. */
  #places(): readonly ValuePlace[] {
    this.#values ??= this.source ? this.#placesIn(this.source) : [];
    return this.#values;
  }

  #placesIn(source: Source): ValuePlace[] {
    const values: ValuePlace[] = [];
    const add = (value: unknown, path: Path) => {
      const key = typeof path.at(-1) === 'string' ? source.locate(path, 'key') : undefined;
      const { start, end } = source.locate(path, 'value');
      const own = this.offset(start);
      values.push({ path, from: key ? this.offset(key.start) : own, to: this.offset(end), start: own });
      addBelow(value, path);
    };
    const addBelow = (value: unknown, path: Path) => {
      if (Array.isArray(value)) value.forEach((it, index) => add(it, [...path, index]));
      else if (typeof value === 'object' && value !== null)
        for (const [name, it] of Object.entries(value)) add(it, [...path, name]);
    };
    if (!Array.isArray(source.data)) addBelow(source.data, []);
    return values;
  }
}

let last: { readonly file: string; readonly read: ReadText } | undefined;

/** Reads a text; the last one is remembered, as most is asked of the text that is being written. */
export function readText(text: string, file: string): ReadText {
  if (last?.read.text !== text || last.file !== file) last = { file, read: new ReadText(text, file) };
  return last.read;
}
