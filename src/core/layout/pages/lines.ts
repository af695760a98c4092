import { type Advance, isBlank, isLetterOrFigure, type Script } from './characters.ts';
import { chineseBreak } from './chinese-break.ts';
import { type MeasuredText, measuredText, pieceWidth, type Run, seamBefore } from './measured-text.ts';
import type { Piece } from './pieces.ts';
import { afterTab, type Tab } from './tabs.ts';
import { westernBreak } from './western-break.ts';

/** The measures for breaking a paragraph into lines, in twips. */
export interface Measure {
  /** The width of a line without indents. */
  readonly width: number;
  /** The indent of the first line; negative if it hangs out to the left. */
  readonly firstIndent: number;
  /** The positions of its tab stops, from the paragraph's left edge. */
  readonly tabs: readonly Tab[];
  /** Whether punctuation may hang over the right edge. */
  readonly hangs: boolean;
  readonly advance: Advance;
}

/** A line: its text without the break at its end, its position, and its largest type size. */
export interface Line {
  readonly text: string;
  /** The position of its first character in the paragraph. */
  readonly start: number;
  /** The position after its last character, which may be a line break. */
  readonly end: number;
  /** The type size of its largest character, in twips; undefined for a line without characters. */
  readonly size: number | undefined;
}

/**
 * Breaks a paragraph into lines. Together they have all text, in order, without the line breaks. A paragraph without text
 * has one line.
 */
export const linesOf = (runs: readonly Run[], measure: Measure): Line[] =>
  brokenLines(measuredText(runs, measure.advance), measure);

/** The same for text that is already measured. */
export function brokenLines(measured: MeasuredText, measure: Omit<Measure, 'advance'>): Line[] {
  const { characters: text, scripts, pieces, runs, runOf, before } = measured;
  const lines: Line[] = [];
  /** The piece in which the next line begins. */
  let first = 0;
  /** A stretch in which no letter or figure stands behind its first character. */
  let known = { letter: 0, until: 0 };
  for (let start = 0, goesOn = true; goesOn; ) {
    const end = lineEnd(start, measure.width - (lines.length === 0 ? measure.firstIndent : 0));
    const isBroken = end > start && isBreak(text[end - 1]);
    lines.push({
      text: text.slice(start, isBroken ? end - 1 : end).join(''),
      start,
      end,
      size: largest(start, end),
    });
    start = end;
    goesOn = end < text.length || isBroken;
  }
  return lines;

  /** The largest type size of a stretch. */
  function largest(start: number, end: number): number | undefined {
    if (end <= start) return undefined;
    let size = 0;
    const last = runOf[end - 1] as number;
    for (let run = runOf[start] as number; run <= last; run++) {
      const it = runs[run] as Run;
      if (it.text !== '') size = Math.max(size, it.size);
    }
    return size;
  }

  /** The end of the line that begins at a position. */
  function lineEnd(start: number, width: number): number {
    let x = 0;
    while (first < pieces.length && (pieces[first] as Piece).end <= start) first += 1;
    for (let piece = first; piece < pieces.length; piece++) {
      const { end, script } = pieces[piece] as Piece;
      const from = Math.max(start, (pieces[piece] as Piece).start);
      if (isBreak(text[from])) return from + 1;
      if (text[from] === '\t') {
        const next = afterTab(measured, from, x, {
          tabs: measure.tabs,
          indent: lines.length === 0 ? measure.firstIndent : 0,
          width,
        });
        if (next > width && from > start) return from;
        x = next;
        continue;
      }
      if (from > start) {
        const seam = seamBefore(measured, from);
        if (x + seam <= width) x += seam;
      }
      const whole = pieceWidth(measured, from, end);
      if (x + whole > width) return brokenAt(start, piece, from, cutOf(from, end, width - x), script);
      x += whole;
    }
    return text.length;
  }

  /** The first character of a piece that does not fit, if the whole piece does not fit. */
  function cutOf(from: number, end: number, room: number): number {
    const spacing = runs[runOf[from] as number]?.spacing ?? 0;
    for (let at = from; at < end; at++) {
      const reached = (before[at + 1] as number) - (before[from] as number) + (at - from) * spacing;
      if (reached > room) return at;
    }
    return end - 1;
  }

  /** The end of a line in which the character at `cut` does not fit. */
  function brokenAt(start: number, piece: number, from: number, cut: number, script: Script): number {
    if (isBlank(text[cut])) {
      let end = cut;
      while (isBlank(text[end])) end += 1;
      return isBreak(text[end]) ? end + 1 : end;
    }
    const end = ruled(start, from, cut, script);
    if (end >= from && (end > start || from > start)) return end;
    // This line cannot be broken by the rules, so it ends where the room ends.
    if (end < start || from === start) return Math.max(cut, start + 1);
    const before = pieces[piece - 1] as Piece;
    return brokenAt(start, piece - 1, Math.max(start, before.start), before.end - 1, before.script);
  }

  /**
   * The rules are those of the last letter or figure at or before the cut; if that is inside the piece, those of the
   * piece.
   */
  function ruled(start: number, from: number, cut: number, script: Script): number {
    const letter = lastLetter(cut);
    const rules = letter < from ? scripts[letter] : script;
    return rules === 'western'
      ? westernBreak(text, cut, start)
      : chineseBreak(text, cut, { start, hangs: measure.hangs });
  }

  /** The last letter or figure at or before a place, or the first character. Where none stands is not looked at again. */
  function lastLetter(place: number): number {
    if (place > known.until || place < known.letter) {
      let letter = place;
      while (letter > 0 && !isLetterOrFigure(text[letter] as string))
        letter = letter - 1 === known.until ? known.letter : letter - 1;
      known = { letter, until: place };
    }
    return known.letter;
  }
}

/** Whether a character ends a line wherever it is. */
export const isBreak = (character: string | undefined): boolean => character === '\n';
