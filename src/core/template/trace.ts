import type { TextOrigin } from '../model/passage.ts';

/** A part of a text, and where the same characters begin in the origin's text; all in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
  readonly origin: TextOrigin;
  readonly at: number;
}

/** What templates wrote, with the origin of its parts. */
export interface Traced {
  readonly text: string;
  /** In the order of the text, without overlaps. */
  readonly stretches: readonly Stretch[];
}

/**
 * Follows texts through blocks that drop lines or join what they enclose. A mark is put in front of each run of
 * non-blank characters, so that code which looks at white space or at the end of a text is not disturbed. `read`
 * removes the marks.
 */
export class Trace {
  readonly #pieces: Piece[] = [];
  readonly #runs: Run[] = [];

  /** The text of one origin, with marks. */
  mark(text: string, origin: TextOrigin): string {
    const piece = this.#pieces.push({ text, origin }) - 1;
    return text.replace(RUN, (run, at: number) => this.#marked(run, piece, at));
  }

  /** A text that is partly marked: the other parts, if not blank, get an origin too. */
  markRest(text: string, originOf: () => TextOrigin): string {
    let origin: TextOrigin | undefined;
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

  /** Removes the marks from a text. */
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

  /** The mark records the length of the run, because the run itself may hold SIGN. */
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

  /** The white space between two runs, if it is still what the templates wrote there. */
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

/** The whole text of one origin. */
interface Piece {
  readonly text: string;
  readonly origin: TextOrigin;
}

/** A run of non-blank characters in a piece. */
interface Run {
  readonly piece: number;
  readonly at: number;
  readonly length: number;
}

/** A text without the marks of a trace, for code that needs its length or its end. */
export const withoutMarks = (text: string): string => text.replace(MARKS, '');

/** Non-blank characters, by the same definition as `trim`. */
const RUN = /\S+/g;

/** A noncharacter: Unicode reserves it for use within programs, so no file holds it. */
const SIGN = '\ufdd0';

const MARKS = new RegExp(`${SIGN}\\d+${SIGN}`, 'g');

/** How many pieces of white space may stand between two runs. */
const MOST_BLANK = 20;
