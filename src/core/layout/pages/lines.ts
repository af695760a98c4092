import { type Advance, isBlank, isLetterOrFigure, type Script } from './characters.ts';
import { chineseBreak } from './chinese-break.ts';
import { APART, type Piece, piecesOf, resolvedScripts } from './pieces.ts';
import { westernBreak } from './western-break.ts';

/** A stretch of text of one look. */
export interface Run {
  /** A tab is `\t`, a line break within the paragraph `\n`, a page break `\f`. */
  readonly text: string;
  /** Type size, twips. */
  readonly size: number;
  /** What each character carries beside its width, twips. */
  readonly spacing: number;
  /** How wide its characters are drawn, as a share of what their face has; left out, whole. */
  readonly scale?: number;
}

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

export interface Tab {
  readonly at: number;
  readonly alignment: 'left' | 'right' | 'center';
}

/** A line: its text without the break that ends it, where the text begins, and the largest type on it. */
export interface Line {
  readonly text: string;
  /** The place of its first character among the paragraph's. */
  readonly start: number;
  /** Of its largest character, twips; undefined on a line without any. */
  readonly size: number | undefined;
  /** Whether it ends in a page break. */
  readonly endsPage: boolean;
}

interface Measured {
  readonly character: string;
  /** The run that it belongs to. */
  readonly run: number;
  readonly size: number;
  /** Without its spacing. */
  readonly width: number;
  readonly spacing: number;
}

/** The lines of a paragraph. All text comes back, in order, but for the breaks; a paragraph without text has one line. */
export function linesOf(runs: readonly Run[], measure: Measure): Line[] {
  const characters = runs.flatMap(({ text, size, spacing, scale = 1 }, run) =>
    [...text].map(
      (character): Measured => ({
        character,
        run,
        size,
        width: Math.round(measure.advance(character) * size * scale),
        spacing,
      }),
    ),
  );
  const text = characters.map(({ character }) => character);
  const scripts = resolvedScripts(text);
  const pieces = piecesOf(
    text,
    scripts,
    characters.map(({ run }) => run),
  );
  const lines: Line[] = [];
  for (let start = 0, goesOn = true; goesOn; ) {
    const end = lineEnd(start, measure.width - (lines.length === 0 ? measure.firstIndent : 0));
    const on = characters.slice(start, end);
    const last = on.length > 0 ? (text[end - 1] as string) : '';
    lines.push({
      text: text.slice(start, end).join('').replace(ENDS, ''),
      start,
      size: on.length > 0 ? Math.max(...on.map(({ size }) => size)) : undefined,
      endsPage: last === '\f',
    });
    start = end;
    goesOn = end < text.length || last === '\n';
  }
  return lines;

  /** The place after the last character of the line that begins at a place. */
  function lineEnd(start: number, width: number): number {
    let x = 0;
    let piece = pieces.findIndex((it) => it.end > start);
    for (; piece >= 0 && piece < pieces.length; piece++) {
      const { end, script } = pieces[piece] as Piece;
      const from = Math.max(start, (pieces[piece] as Piece).start);
      if (ENDS.test(text[from] as string)) return from + 1;
      if (text[from] === '\t') {
        const next = tabbed(from, x, lines.length === 0 ? measure.firstIndent : 0, width);
        if (next > width && from > start) return from;
        x = next;
        continue;
      }
      if (from > start && isSeam(from)) {
        const seam = seamBefore(from);
        if (x + seam <= width) x += seam;
      }
      const whole = pieceWidth(from, end);
      if (x + whole > width) return brokenAt(start, piece, from, cutOf(from, end, width - x), script);
      x += whole;
    }
    return text.length;
  }

  /** How wide text is that stands on one line, with its seams. */
  function stretchWidth(start: number, end: number): number {
    let width = 0;
    for (const piece of pieces.filter((it) => it.end > start && it.start < end)) {
      const from = Math.max(start, piece.start);
      width += (from > start && isSeam(from) ? seamBefore(from) : 0) + pieceWidth(from, piece.end);
    }
    return width;
  }

  function seamBefore(place: number): number {
    return Math.floor((characters[place - 1] as Measured).size / 5);
  }

  /** How wide a stretch of one piece is: its last character carries no spacing. */
  function pieceWidth(from: number, end: number): number {
    let width = 0;
    for (let at = from; at < end; at++) {
      const { width: own, spacing } = characters[at] as Measured;
      width += own + (at < end - 1 ? spacing : 0);
    }
    return width;
  }

  /** The first character of a piece that finds no room, where the whole piece finds none. */
  function cutOf(from: number, end: number, room: number): number {
    let x = 0;
    for (let at = from; at < end; at++) {
      const { width, spacing } = characters[at] as Measured;
      if (x + width > room) return at;
      x += width + spacing;
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

  function isSeam(place: number): boolean {
    return (
      scripts[place] !== scripts[place - 1] &&
      isLetterOrFigure(text[place] as string) &&
      isLetterOrFigure(text[place - 1] as string)
    );
  }

  /** Where the text goes on after a tab, from the line's start. */
  function tabbed(place: number, x: number, indent: number, width: number): number {
    const here = x + indent;
    const stop = measure.tabs.find(({ at }) => at > here);
    if (!stop) return (Math.floor(here / DEFAULT_TAB) + 1) * DEFAULT_TAB - indent;
    if (stop.alignment === 'left') return stop.at - indent;
    let end = place + 1;
    while (end < text.length && !APART.test(text[end] as string)) end += 1;
    const after = stretchWidth(place + 1, end);
    const share = stop.alignment === 'right' ? after : after / 2;
    return Math.max(x, Math.min(stop.at - indent, width) - share);
  }
}

/** What ends a line wherever it stands. */
const ENDS = /[\n\f]$/;

/** Twips between the tabs of a paragraph that names none (`w:defaultTabStop` of our settings). */
const DEFAULT_TAB = 420;
