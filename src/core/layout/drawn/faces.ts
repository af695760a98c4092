import type { Font } from '../../font/font.ts';
import type { FaceMetrics } from '../pages/face-metrics.ts';
import type { FaceUse } from '../pages/page.ts';

/** A font that was found for a face. */
export interface FoundFont {
  readonly font: Font;
  /** Whether its strokes are to be thickened, since the face is bold and no bold font was found. */
  readonly isThickened: boolean;
}

/** How a character is drawn: a glyph of a font. */
export interface Drawing extends FoundFont {
  readonly glyph: number;
}

/** A face that is drawn: what pages are reckoned with, and what each character is drawn by. */
export interface DrawnFace extends FaceMetrics {
  /** Undefined where no font has the character. */
  drawing(character: string): Drawing | undefined;
}

/** The faces that a file is drawn in; undefined for a part for which no font was found. */
export type DrawnFaces = (use: FaceUse) => DrawnFace | undefined;

/**
 * The faces of some fonts.
 *
 * @param fontsOf the fonts of a face: its own first, then those that are asked for characters which it lacks; each is got
 *   when it is needed, since there may be many and each has to be opened
 */
export function drawnFaces(fontsOf: (use: FaceUse) => Iterable<FoundFont>): DrawnFaces {
  const faces = new Map<string, DrawnFace | undefined>();
  return (use) => {
    const key = `${use.part} ${use.bold}`;
    if (!faces.has(key)) faces.set(key, faceOf(fontsOf(use)));
    return faces.get(key);
  };
}

function faceOf(fonts: Iterable<FoundFont>): DrawnFace | undefined {
  const rest = fonts[Symbol.iterator]();
  const wanted: FoundFont[] = [];
  /** The font at a place, which is got when it is first asked for. */
  const fontAt = (index: number): FoundFont | undefined => {
    const next = index < wanted.length ? undefined : rest.next();
    if (next && !next.done) wanted.push(next.value);
    return wanted[index];
  };
  const own = fontAt(0)?.font;
  if (!own) return undefined;
  const drawings = new Map<string, Drawing | undefined>();
  const drawing = (character: string): Drawing | undefined => {
    if (!drawings.has(character)) drawings.set(character, drawingOf(character, fontAt));
    return drawings.get(character);
  };
  return {
    ascent: own.ascent,
    descent: own.descent,
    drawing,
    advance(character) {
      const found = drawing(character);
      return found && found.font.advance(found.glyph) / found.font.unitsPerEm;
    },
  };
}

function drawingOf(character: string, fontAt: (index: number) => FoundFont | undefined): Drawing | undefined {
  // A tab or the end of a line is no glyph of any font: not every installed one is to be opened for it.
  if (character < ' ') return undefined;
  const codePoint = character.codePointAt(0) as number;
  for (let index = 0, found = fontAt(0); found; index += 1, found = fontAt(index)) {
    const glyph = found.font.glyphOf(codePoint);
    if (glyph !== 0 && found.font.isDrawable(glyph)) return { ...found, glyph };
  }
  return undefined;
}
