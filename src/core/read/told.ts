import type { LineCounter } from 'yaml';
import { type ArgsOf, type Code, finding } from '../diagnostics/finding.ts';
import type { readWords } from '../diagnostics/words/read.ts';
import type { Finding, Position, Range } from '../model/diagnostic.ts';
import { MAX_FINDINGS } from './limits.ts';
import { linesOf, type Offsets } from './places.ts';

/** The codes of this room. */
export type ReadCode = keyof typeof readWords & Code;

/** A replacement in the text, by offsets. */
export interface Edit {
  readonly at: Offsets;
  readonly newText: string;
}

/** A mistake by offsets, before it is a finding. */
export type Mistake = { [C in ReadCode]: MistakeOf<C> }[ReadCode];

interface MistakeOf<C extends ReadCode> {
  readonly code: C;
  readonly at: Offsets;
  readonly args: ArgsOf<C>;
  readonly fix?: Edit;
  /** What else has to change with it. */
  readonly also?: readonly Edit[];
}

/** What is told of data that could be read all the same. */
const LEAVES_DATA: ReadonlySet<ReadCode> = new Set([
  'empty-entry',
  'garbled-text',
  'invisible-character',
  'look-alike-character',
]);

/** The mistake in other places, its fix too. */
export function moved(mistake: Mistake, to: (at: Offsets) => Offsets): Mistake {
  const { at, fix, also } = mistake;
  const edit = (it: Edit): Edit => ({ ...it, at: to(it.at) });
  return { ...mistake, at: to(at), ...(fix && { fix: edit(fix) }), ...(also && { also: also.map(edit) }) };
}

/** What was found in a text: each mistake once, on the line where it begins, and not without end. */
export class Told {
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

  /** Whether nothing was found that keeps the data from being what the file says. */
  get isSound(): boolean {
    return this.#isSound;
  }

  /** Whether there is so much that no more is told. */
  get isFull(): boolean {
    return this.findings.length >= MAX_FINDINGS;
  }

  tell({ code, at, args, fix, also = [] }: Mistake): void {
    if (!LEAVES_DATA.has(code)) this.#isSound = false;
    const key = `${code} ${at[0]}`;
    if (this.#seen.has(key) || this.isFull) return;
    this.#seen.add(key);
    const range = this.range([at[0], Math.min(at[1], this.#endOfLine(at[0]))]);
    const edits = fix && [fix, ...also].map((it) => ({ range: this.range(it.at), newText: it.newText }));
    this.findings.push(finding<Code>(code, { file: this.#file, range }, args, edits));
  }

  /** Lines and columns of offsets. */
  range([start, end]: Offsets): Range {
    return { start: this.#position(start), end: this.#position(Math.max(start, end)) };
  }

  /** The end of the line's text, a carriage return not counted. */
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
