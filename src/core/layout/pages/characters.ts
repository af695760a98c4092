import type { Style } from '../../generated/style.ts';
import { latinFace } from '../style/faces.ts';
import { ems } from '../text/width.ts';
import type { FaceUse } from './page.ts';
import { timesAdvance } from './times-widths.ts';

/** The width of a character in ems of its type size; the face matters only if real fonts are measured. */
export type Advance = (character: string, face?: FaceUse) => number;

/**
 * The widths of the standard's faces: those of `ems`, and for the symbols of GB 2312 that it does not list, the width
 * of a Chinese character.
 */
export const standardAdvance = (character: string): number => (SYMBOL.test(character) ? 1 : ems(character));

/** The widths of a style's faces; figures and Latin letters may have a face of their own. */
export const advanceOf = (style: Style): ((character: string) => number) =>
  latinFace(style) ? (character) => timesAdvance(character) ?? standardAdvance(character) : standardAdvance;

const SYMBOL = /[§¨°±·×÷\u2030-\u203b\u2103-\u2bff]/;

/** The rules for breaking lines at a character: Chinese, Western, or those of the character before. */
export type Script = 'chinese' | 'western' | 'weak';

/**
 * Chinese characters, full-width forms and Chinese marks; letters, figures and marks of ASCII and Europe; everything
 * else.
 */
export function scriptOf(character: string): Script {
  if (CHINESE.test(character)) return 'chinese';
  return WESTERN.test(character) ? 'western' : 'weak';
}

const CHINESE = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}]/u;
const WESTERN = /[!-~\u00a1-\u024f\u0370-\u03ff\u0400-\u052f]/;

/** Whether a character is a letter or a figure. Only between these there is a seam between Chinese and Western text. */
export const isLetterOrFigure = (character: string): boolean => /[\p{L}\p{Nd}]/u.test(character);

export const isBlank = (character: string | undefined): boolean =>
  character === ' ' || character === '\u3000';
