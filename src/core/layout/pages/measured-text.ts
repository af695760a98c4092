import {
  type Advance,
  FIRST_CHINESE,
  isLetterOrFigure,
  isOfStandard,
  type Script,
  scriptOfCode,
} from './characters.ts';
import type { FaceUse } from './page.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** A stretch of text with one look. */
export interface Run {
  /** A tab is `\t`, a line break in the paragraph `\n`. */
  readonly text: string;
  /** The type size in twips. */
  readonly size: number;
  /** The space after each character, in twips. */
  readonly spacing: number;
  /** The width of characters relative to their face; by default 1. */
  readonly scale?: number;
  /** Its face; absent if only the ends of lines are needed. */
  readonly face?: RunFace;
  /** Six hexadecimal digits; by default black. */
  readonly color?: string;
}

/** The face of a run, and the face of its figures and Latin letters if the style has one. */
export interface RunFace {
  readonly chinese: FaceUse;
  readonly latin?: FaceUse;
}

/** Text with the width of every character; lengths in twips. */
export interface MeasuredText {
  readonly runs: readonly Run[];
  readonly characters: readonly string[];
  /** The index of each character's run. */
  readonly runOf: readonly number[];
  readonly scripts: readonly Script[];
  readonly pieces: readonly Piece[];
  /** The width of all characters before a position, without spacing; one entry more than there are characters. */
  readonly before: readonly number[];
}

/**
 * Measures every character of runs. A weak character has the script of the one before, or Western at the beginning of
 * the paragraph.
 */
export function measuredText(runs: readonly Run[], advance: Advance): MeasuredText {
  const characters: string[] = [];
  const runOf: number[] = [];
  const before: number[] = [0];
  const scripts: Script[] = [];
  const isStandard = isOfStandard(advance);
  let width = 0;
  let last: Script = 'western';
  for (let run = 0; run < runs.length; run++) {
    const { text, size, scale = 1, face } = runs[run] as Run;
    const em = size * scale;
    const wide = Math.round(em);
    for (let at = 0; at < text.length; ) {
      const code = text.codePointAt(at) as number;
      const character = code > 0xffff ? text.slice(at, at + 2) : (text[at] as string);
      at += character.length;
      characters.push(character);
      runOf.push(run);
      const isChinese = code >= FIRST_CHINESE;
      width +=
        isChinese && isStandard ? wide : Math.round(advance(character, face && faceOf(face, character)) * em);
      before.push(width);
      const script = scriptOfCode(code);
      if (script !== 'weak') last = script;
      scripts.push(last);
    }
  }
  return { runs, characters, runOf, scripts, pieces: piecesOf(characters, scripts, runOf), before };
}

/**
 * The face of a character. The face for figures and Latin letters is only for ASCII, because marks of both scripts are
 * Chinese.
 */
export const faceOf = ({ chinese, latin }: RunFace, character: string): FaceUse =>
  latin && character >= ' ' && character <= '~' ? latin : chinese;

export const sizeAt = ({ runs, runOf }: MeasuredText, place: number): number =>
  runs[runOf[place] as number]?.size ?? 0;

/** The width of a stretch of one piece, without spacing after its last character. */
export function pieceWidth({ runs, runOf, before }: MeasuredText, from: number, end: number): number {
  const spacing = runs[runOf[from] as number]?.spacing ?? 0;
  return (before[end] as number) - (before[from] as number) + Math.max(0, end - from - 1) * spacing;
}

/** The space that a renderer adds before a character where Chinese and Western text meet; 0 elsewhere. */
export function seamBefore(text: MeasuredText, place: number): number {
  const { scripts, characters } = text;
  const isSeam =
    scripts[place] !== scripts[place - 1] &&
    isLetterOrFigure(characters[place] as string) &&
    isLetterOrFigure(characters[place - 1] as string);
  return isSeam ? Math.floor(sizeAt(text, place - 1) / 5) : 0;
}

/** The width of text on one line, with its seams. */
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
