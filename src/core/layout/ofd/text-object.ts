import type { Glyphs, Page } from '../pages/page.ts';
import { escapeXml } from '../text/xml.ts';
import { box, colour, millimetres } from './millimetres.ts';

/**
 * How far the characters of any face can reach above and below the baseline, in type sizes. Readers cut an object off
 * at its box.
 */
const ABOVE = 1.1;
const BELOW = 0.4;

/**
 * A stretch of text as a `TextObject` (GB/T 33190-2016, 11.2), with each character at its place on the page.
 *
 * @param page the page that it is on
 * @param id the ID of the object
 * @param font the ID of its font
 * @param isThickened whether its strokes are to be bolder than those of the font
 * @returns undefined if there is nothing to see
 */
export function textObject(
  glyphs: Glyphs,
  page: Page,
  id: number,
  font: number,
  isThickened: boolean,
): string | undefined {
  const { size, color, scale = 1, opacity = 1, turn } = glyphs;
  const { text, start, advances } = withoutBlanksAround(glyphs);
  if (text === '') return undefined;
  const width = sumOf(advances) + size;
  // The box of a turned text is the whole page; the matrix gives the text its place.
  const [boundary, matrix, x, y] =
    turn === undefined
      ? [
          box(start, glyphs.baseline - size * ABOVE, width, size * (ABOVE + BELOW)),
          '',
          '0',
          millimetres(size * ABOVE),
        ]
      : [
          box(0, 0, page.width, page.height),
          ` CTM="${turned(turn, scale)} ${millimetres(glyphs.x)} ${millimetres(glyphs.baseline)}"`,
          millimetres((start - glyphs.x) / scale),
          '0',
        ];
  const attributes = [
    `ID="${id}" Boundary="${boundary}"${matrix} Font="${font}" Size="${millimetres(size)}"`,
    // Some readers, such as ofd.js, overlook the matrix of an object with HScale: there, the matrix says both.
    scale === 1 || turn !== undefined ? '' : ` HScale="${scale}"`,
    isThickened ? ' Weight="700"' : '',
    opacity === 1 ? '' : ` Alpha="${Math.round(opacity * 255)}"`,
  ].join('');
  const steps = stepsOf(turn === undefined ? advances : advances.map((it) => it / scale));
  return `<ofd:TextObject ${attributes}><ofd:FillColor Value="${colour(color)}"/><ofd:TextCode X="${x}" Y="${y}"${
    steps === '' ? '' : ` DeltaX="${steps}"`
  }>${escapeXml(text)}</ofd:TextCode></ofd:TextObject>`;
}

/** The matrix of an anticlockwise turn of text as wide as `scale` says, without the place; y grows downwards. */
function turned(degrees: number, scale: number): string {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [cos * scale, -sin * scale, sin, cos].map((it) => Number(it.toFixed(6)) || 0).join(' ');
}

/** The text without blanks at its ends, which readers drop; and the position of its first character. */
function withoutBlanksAround({ text, x, advances }: Glyphs): {
  readonly text: string;
  readonly start: number;
  readonly advances: readonly number[];
} {
  const characters = [...text];
  const isSeen = (character: string) => character.trim() !== '';
  const from = Math.max(0, characters.findIndex(isSeen));
  const to = characters.findLastIndex(isSeen) + 1;
  return {
    text: characters.slice(from, to).join(''),
    start: x + sumOf(advances.slice(0, from)),
    advances: advances.slice(from, to),
  };
}

const sumOf = (lengths: readonly number[]): number => lengths.reduce((sum, it) => sum + it, 0);

/**
 * The distance of each character from the one before (GB/T 33190-2016, 11.3: DeltaX). Several equal distances have a
 * short form: `g`, their number, the distance. Distances are rounded to micrometres, so that equal ones stay equal;
 * over a line, the error is at most a hundredth of a millimetre.
 */
function stepsOf(advances: readonly number[]): string {
  const steps = advances.slice(0, -1).map(millimetres);
  const written: string[] = [];
  for (let at = 0; at < steps.length; ) {
    let end = at + 1;
    while (steps[end] === steps[at]) end += 1;
    const step = steps[at] as string;
    if (end - at >= LEAST_ALIKE) written.push(`g ${end - at} ${step}`);
    else written.push(...steps.slice(at, end));
    at = end;
  }
  return written.join(' ');
}

/** For fewer equal distances, the short form is not shorter. */
const LEAST_ALIKE = 3;
