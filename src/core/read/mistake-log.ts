import type { LineCounter } from 'yaml';
import { type ArgsOf, type Code, finding } from '../diagnostics/finding.ts';
import type { readWords } from '../diagnostics/words/read.ts';
import type { Finding, Position, Range } from '../model/diagnostic.ts';
import { MAX_FINDINGS } from './limits.ts';
import { linesOf, type Offsets } from './places.ts';

/** The codes of this room. */
export type ReadCode = keyof typeof readWords & Code;

/** A replacement in the text, by offsets. */
export interface MistakeEdit {
  readonly at: Offsets;
  readonly newText: string;
}

/** A mistake with offsets, before it becomes a finding. */
export type ReadMistake = { [C in ReadCode]: MistakeOf<C> }[ReadCode];

interface MistakeOf<C extends ReadCode> {
  readonly code: C;
  readonly at: Offsets;
  readonly args: ArgsOf<C>;
  readonly fix?: MistakeEdit;
  /** Further edits that belong to the fix. */
  readonly also?: readonly MistakeEdit[];
}

/** Codes that do not keep the data from being used. */
const LEAVES_DATA: ReadonlySet<ReadCode> = new Set([
  'empty-entry',
  'garbled-text',
  'invisible-character',
  'look-alike-character',
]);

/** The mistake with its places changed by `to`, those of its fix too. */
export function moved(mistake: ReadMistake, to: (at: Offsets) => Offsets): ReadMistake {
  const { at, fix, also } = mistake;
  const edit = (it: MistakeEdit): MistakeEdit => ({ ...it, at: to(it.at) });
  return { ...mistake, at: to(at), ...(fix && { fix: edit(fix) }), ...(also && { also: also.map(edit) }) };
}

/**
 * Collects the findings of a text: each mistake once, cut off at the end of its first line, and at most MAX_FINDINGS.
 */
export class MistakeLog {
  readonly findings: Finding[] = [];
  readonly #file: string;
  readonly #text: string;
  readonly #lines: LineCounter;
  readonly #seen = new Set<string>();
  #isSound = true;

  /** @param file the name for findings */
  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
    this.#lines = linesOf(text);
  }

  /** Whether the data are what the file says: no mistake was found that prevents it. */
  get isSound(): boolean {
    return this.#isSound;
  }

  /** Whether the limit is reached and no more is added. */
  get isFull(): boolean {
    return this.findings.length >= MAX_FINDINGS;
  }

  tell({ code, at, args, fix, also = [] }: ReadMistake): void {
    if (!LEAVES_DATA.has(code)) this.#isSound = false;
    const key = `${code} ${at[0]}`;
    if (this.#seen.has(key) || this.isFull) return;
    this.#seen.add(key);
    const range = this.range([at[0], Math.min(at[1], this.#endOfLine(at[0]))]);
    const edits = fix && [fix, ...also].map((it) => ({ range: this.range(it.at), newText: it.newText }));
    this.findings.push(finding<Code>(code, { file: this.#file, range }, args, edits));
  }

  /** The lines and columns of a range of offsets. */
  range([start, end]: Offsets): Range {
    return { start: this.#position(start), end: this.#position(Math.max(start, end)) };
  }

  /** The end of the line's text, without a carriage return. */
  #endOfLine(at: number): number {
    const feed = this.#text.indexOf('\n', at);
    const end = feed < 0 ? this.#text.length : feed;
    return end > at && this.#text[end - 1] === '\r' ? end - 1 : end;
  }

  #position(offset: number): Position {
    const { line, col } = this.#lines.linePos(Math.min(offset, this.#text.length));
    return { line, column: col };
  }
}
