import { type Advance, isLetterOrFigure, type Script } from './characters.ts';
import type { FaceUse } from './page.ts';
import { type Piece, piecesOf, resolvedScripts } from './pieces.ts';

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
  /** What it is drawn in; left out where only the ends of lines are asked for. */
  readonly face?: RunFace;
  /** Six hexadecimal digits; black where left out. */
  readonly color?: string;
}

/** The face of a run, and another for its figures and Latin letters where the style has one. */
export interface RunFace {
  readonly chinese: FaceUse;
  readonly latin?: FaceUse;
}

/** Text with the width of every character, lengths in twips. */
export interface MeasuredText {
  readonly runs: readonly Run[];
  readonly characters: readonly string[];
  /** The run of each character. */
  readonly runOf: readonly number[];
  readonly scripts: readonly Script[];
  readonly pieces: readonly Piece[];
  /** How wide all characters before a place are together, without spacing: one more than there are characters. */
  readonly before: readonly number[];
}

/** Runs of text with the width of every character. */
export function measuredText(runs: readonly Run[], advance: Advance): MeasuredText {
  const characters: string[] = [];
  const runOf: number[] = [];
  const before: number[] = [0];
  let width = 0;
  runs.forEach(({ text, size, scale = 1, face }, run) => {
    const em = size * scale;
    for (const character of text) {
      characters.push(character);
      runOf.push(run);
      width += Math.round(advance(character, face && faceOf(face, character)) * em);
      before.push(width);
    }
  });
  const scripts = resolvedScripts(characters);
  return { runs, characters, runOf, scripts, pieces: piecesOf(characters, scripts, runOf), before };
}

/** The face of a character: that of figures and Latin letters is for ASCII alone, as marks of both scripts are Chinese. */
export const faceOf = ({ chinese, latin }: RunFace, character: string): FaceUse =>
  latin && character >= ' ' && character <= '~' ? latin : chinese;

export const sizeAt = ({ runs, runOf }: MeasuredText, place: number): number =>
  runs[runOf[place] as number]?.size ?? 0;

/** How wide a stretch of one piece is: its last character carries no spacing. */
export function pieceWidth({ runs, runOf, before }: MeasuredText, from: number, end: number): number {
  const spacing = runs[runOf[from] as number]?.spacing ?? 0;
  return (before[end] as number) - (before[from] as number) + Math.max(0, end - from - 1) * spacing;
}

/** The room that a renderer sets before a character where Chinese meets Western: 0 where they do not. */
export function seamBefore(text: MeasuredText, place: number): number {
  const { scripts, characters } = text;
  const isSeam =
    scripts[place] !== scripts[place - 1] &&
    isLetterOrFigure(characters[place] as string) &&
    isLetterOrFigure(characters[place - 1] as string);
  return isSeam ? Math.floor(sizeAt(text, place - 1) / 5) : 0;
}

/** How wide text is that stands on one line, with its seams. */
export function stretchWidth(text: MeasuredText, start: number, end: number): number {
  let width = 0;
  for (const piece of text.pieces) {
    if (piece.end <= start) continue;
    if (piece.start >= end) break;
    const from = Math.max(start, piece.start);
    width += (from > start ? seamBefore(text, from) : 0) + pieceWidth(text, from, Math.min(end, piece.end));
  }
  return width;
}
