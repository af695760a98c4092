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
export function standardAdvance(character: string): number {
  const code = character.codePointAt(0) as number;
  // Of nearly all it is known without more being asked.
  if (code >= FIRST_CHINESE) return 1;
  if (code < FIRST_SYMBOL) return 0.5;
  return SYMBOL.test(character) ? 1 : ems(character);
}

/** Whether each Chinese character is an em wide by these widths, as in the standard's faces. */
export const isOfStandard = (advance: Advance): boolean =>
  advance === standardAdvance || advance === latinAdvance;

/** The widths of a style's faces; figures and Latin letters may have a face of their own. */
export const advanceOf = (style: Style): ((character: string) => number) =>
  latinFace(style) ? latinAdvance : standardAdvance;

const latinAdvance = (character: string): number => timesAdvance(character) ?? standardAdvance(character);

/** §, the first of the symbols. */
const FIRST_SYMBOL = 0xa7;

const SYMBOL = /[§¨°±·×÷\u2030-\u203b\u2103-\u2bff]/;

/** The rules for breaking lines at a character: Chinese, Western, or those of the character before. */
export type Script = 'chinese' | 'western' | 'weak';

/**
 * Chinese characters, full-width forms and Chinese marks; letters, figures and marks of ASCII and Europe; everything
 * else.
 */
export const scriptOf = (character: string): Script => scriptOfCode(character.codePointAt(0) as number);

/** The same of a code point. */
export function scriptOfCode(code: number): Script {
  if (code >= FIRST_CHINESE) return code <= 0xd7ff || isIn(CHINESE, code) ? 'chinese' : 'weak';
  if (code <= 0x7e) return code > 0x20 ? 'western' : 'weak';
  return isIn(WESTERN, code) ? 'western' : isIn(CHINESE, code) ? 'chinese' : 'weak';
}

type Ranges = readonly (readonly [first: number, last: number])[];

/** A loop over places: it is asked of each figure and mark, and a function or an iterator takes several times as long. */
function isIn(ranges: Ranges, code: number): boolean {
  for (let at = 0; at < ranges.length; at++) {
    const range = ranges[at] as Ranges[number];
    if (code >= range[0] && code <= range[1]) return true;
  }
  return false;
}

/** The radicals, with which nearly everything Chinese begins. */
export const FIRST_CHINESE = 0x2e80;
const CHINESE: Ranges = [
  [0x1100, 0x11ff],
  [FIRST_CHINESE, 0xd7ff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
  [0x20000, 0x3ffff],
];
const WESTERN: Ranges = [
  [0x21, 0x7e],
  [0xa1, 0x24f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
];

/** Whether a character is a letter or a figure. Only between these there is a seam between Chinese and Western text. */
export function isLetterOrFigure(character: string): boolean {
  const code = character.codePointAt(0) as number;
  // Texts consist of these; the expression, which has all of Unicode, takes long to be made.
  if (code >= 0x3400 && code <= 0x9fff) return code <= 0x4dbf || code >= 0x4e00;
  if (code <= 0x7a) return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || code >= 0x61;
  if (code >= 0x3000 && code <= 0x3020 && code !== 0x3005 && code !== 0x3006) return false;
  if (code >= 0x2010 && code <= 0x205e) return false;
  if (code >= 0xff00 && code <= 0xff20) return code >= 0xff10 && code <= 0xff19;
  return code > 0x7e && /[\p{L}\p{Nd}]/u.test(character);
}

export const isBlank = (character: string | undefined): boolean =>
  character === ' ' || character === '\u3000';
