import type { Origin } from '../../model/passage.ts';

/** A stretch of a text and what it is in the origin's: UTF-16 units, `length` of them from each place. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
  readonly origin: Origin;
  readonly at: number;
}

/** What templates wrote, and where it comes from. */
export interface Traced {
  readonly text: string;
  /** In the order of the text; they do not overlap. */
  readonly stretches: readonly Stretch[];
}

/**
 * Follows texts through whatever blocks do with what they enclose, such as dropping lines and joining the rest: each
 * stretch without a blank is marked where it begins, so that blanks stay blanks, and an end stays an end, to all that
 * looks at them. `read` takes the marks out.
 */
export class Trace {
  readonly #pieces: Piece[] = [];
  readonly #runs: Run[] = [];

  /** The text of one origin, marked. */
  mark(text: string, origin: Origin): string {
    const piece = this.#pieces.push({ text, origin }) - 1;
    return text.replace(RUN, (run, at: number) => this.#marked(run, piece, at));
  }

  /** A text of which some is marked already: where the rest is not blank, it gets an origin too. */
  markRest(text: string, originOf: () => Origin): string {
    let origin: Origin | undefined;
    const marked = (rest: string): string => {
      if (rest.trim() === '') return rest;
      origin ??= originOf();
      return this.mark(rest, origin);
    };
    let written = '';
    let rest = 0;
    for (const { from, to, run } of this.#marksIn(text)) {
      written += marked(text.slice(rest, from));
      rest = to + run.length;
      written += text.slice(from, rest);
    }
    return written + marked(text.slice(rest));
  }

  /** Takes the marks out of a text. */
  read(marked: string): Traced {
    const stretches: Stretch[] = [];
    let text = '';
    let rest = 0;
    let before: Run | undefined;
    for (const { from, to, run } of this.#marksIn(marked)) {
      const between = marked.slice(rest, from);
      if (before) stretches.push(...this.#blanks(before, run, between, text.length));
      text += between;
      rest = to + run.length;
      const { origin } = this.#pieces[run.piece] as Piece;
      stretches.push({ start: text.length, length: run.length, origin, at: run.at });
      text += marked.slice(to, rest);
      before = run;
    }
    return { text: text + marked.slice(rest), stretches };
  }

  /** What is marked may hold the sign itself: it is read by its length. */
  #marked(run: string, piece: number, at: number): string {
    const id = this.#runs.push({ piece, at, length: run.length }) - 1;
    return `${SIGN}${id}${SIGN}${run}`;
  }

  *#marksIn(text: string): Generator<{ from: number; to: number; run: Run }> {
    for (let from = text.indexOf(SIGN); from >= 0; ) {
      const end = text.indexOf(SIGN, from + 1);
      const run = this.#runs[Number(text.slice(from + 1, end))];
      if (end < 0 || !run) return;
      yield { from, to: end + 1, run };
      from = text.indexOf(SIGN, end + 1 + run.length);
    }
  }

  /** The blanks between two stretches, where they are still those that were written there. */
  #blanks(one: Run, other: Run, between: string, start: number): Stretch[] {
    if (between === '' || one.piece > other.piece || other.piece - one.piece > MOST_BLANK) return [];
    const found: Stretch[] = [];
    let written = '';
    for (let piece = one.piece; piece <= other.piece; piece++) {
      const { text, origin } = this.#pieces[piece] as Piece;
      const at = piece === one.piece ? one.at + one.length : 0;
      const blanks = text.slice(at, piece === other.piece ? other.at : undefined);
      if (blanks !== '') found.push({ start: start + written.length, length: blanks.length, origin, at });
      written += blanks;
    }
    return written === between ? found : [];
  }
}

/** A text that was written, whole. */
interface Piece {
  readonly text: string;
  readonly origin: Origin;
}

/** A stretch of a piece without a blank. */
interface Run {
  readonly piece: number;
  readonly at: number;
  readonly length: number;
}

/** A text without the marks that a trace may have set in it, for what has to see how long it is or how it ends. */
export const withoutMarks = (text: string): string => text.replace(MARKS, '');

/** What has no blank in it, as `trim` understands blanks. */
const RUN = /\S+/g;

/** A character that is none: Unicode leaves it to programs for their own use, and no file holds it. */
const SIGN = '\ufdd0';

const MARKS = new RegExp(`${SIGN}\\d+${SIGN}`, 'g');

/** How many pieces without a character but blanks are looked through. */
const MOST_BLANK = 20;
