import { type Advance, isBlank, isLetterOrFigure, type Script } from './characters.ts';
import { chineseBreak } from './chinese-break.ts';
import {
  type MeasuredText,
  measuredText,
  pieceWidth,
  type Run,
  seamBefore,
  sizeAt,
} from './measured-text.ts';
import type { Piece } from './pieces.ts';
import { afterTab, type Tab } from './tabs.ts';
import { westernBreak } from './western-break.ts';

/** What a paragraph's lines are broken within, in twips. */
export interface Measure {
  /** Of a line without indents. */
  readonly width: number;
  /** Of the first line, negative where it hangs out to the left. */
  readonly firstIndent: number;
  /** From the paragraph's left edge: the places of its tabs. */
  readonly tabs: readonly Tab[];
  /** Whether marks may hang over the right edge. */
  readonly hangs: boolean;
  readonly advance: Advance;
}

/** A line: its text without the break that ends it, where the text begins, and the largest type on it. */
export interface Line {
  readonly text: string;
  /** The place of its first character among the paragraph's. */
  readonly start: number;
  /** The place after its last, the break that ends it among them. */
  readonly end: number;
  /** Of its largest character, twips; undefined on a line without any. */
  readonly size: number | undefined;
  /** Whether it ends in a page break. */
  readonly endsPage: boolean;
}

/** The lines of a paragraph. All text comes back, in order, but for the breaks; a paragraph without text has one line. */
export const linesOf = (runs: readonly Run[], measure: Measure): Line[] =>
  brokenLines(measuredText(runs, measure.advance), measure);

/** The lines of text that is measured already. */
export function brokenLines(measured: MeasuredText, measure: Omit<Measure, 'advance'>): Line[] {
  const { characters: text, scripts, pieces, runs, runOf, before } = measured;
  const lines: Line[] = [];
  /** The piece that the next line begins in. */
  let first = 0;
  for (let start = 0, goesOn = true; goesOn; ) {
    const end = lineEnd(start, measure.width - (lines.length === 0 ? measure.firstIndent : 0));
    const last = end > start ? (text[end - 1] as string) : '';
    lines.push({
      text: text.slice(start, end).join('').replace(ENDS, ''),
      start,
      end,
      size: largest(start, end),
      endsPage: last === '\f',
    });
    start = end;
    goesOn = end < text.length || last === '\n';
  }
  return lines;

  /** The largest type of a stretch. */
  function largest(start: number, end: number): number | undefined {
    let size: number | undefined;
    for (let at = start; at < end; at++) size = Math.max(size ?? 0, sizeAt(measured, at));
    return size;
  }

  /** The place after the last character of the line that begins at a place. */
  function lineEnd(start: number, width: number): number {
    let x = 0;
    while (first < pieces.length && (pieces[first] as Piece).end <= start) first += 1;
    for (let piece = first; piece < pieces.length; piece++) {
      const { end, script } = pieces[piece] as Piece;
      const from = Math.max(start, (pieces[piece] as Piece).start);
      if (ENDS.test(text[from] as string)) return from + 1;
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

  /** The first character of a piece that finds no room, where the whole piece finds none. */
  function cutOf(from: number, end: number, room: number): number {
    const spacing = runs[runOf[from] as number]?.spacing ?? 0;
    for (let at = from; at < end; at++) {
      const reached = (before[at + 1] as number) - (before[from] as number) + (at - from) * spacing;
      if (reached > room) return at;
    }
    return end - 1;
  }

  /** Where a line ends whose character at `cut` finds no room. */
  function brokenAt(start: number, piece: number, from: number, cut: number, script: Script): number {
    if (isBlank(text[cut])) {
      let end = cut;
      while (isBlank(text[end])) end += 1;
      return ENDS.test(text[end] ?? '') ? end + 1 : end;
    }
    const end = ruled(from, cut, script);
    if (end >= from && (end > start || from > start)) return end;
    // No place on this line: the text is cut where it ends.
    if (end < start || from === start) return Math.max(cut, start + 1);
    const before = pieces[piece - 1] as Piece;
    return brokenAt(start, piece - 1, Math.max(start, before.start), before.end - 1, before.script);
  }

  /** The rules are those of the last letter or figure at or before the cut, or of the piece where it is within. */
  function ruled(from: number, cut: number, script: Script): number {
    let letter = cut;
    while (letter > 0 && !isLetterOrFigure(text[letter] as string)) letter -= 1;
    const rules = letter < from ? scripts[letter] : script;
    return rules === 'western' ? westernBreak(text, cut) : chineseBreak(text, cut, measure.hangs);
  }
}

/** What ends a line wherever it stands. */
export const ENDS = /[\n\f]$/;
