import type { Glyphs, Page } from '../pages/page.ts';
import { escapeXml } from '../text/xml.ts';
import { box, colour, millimetres } from './millimetres.ts';

/** How far the characters of any face may reach above the baseline and below it, in type sizes: readers draw no more of an object than its box. */
const ABOVE = 1.1;
const BELOW = 0.4;

/**
 * A stretch of text as a `TextObject` (GB/T 33190-2016, 11.2), each character where the page has it.
 *
 * @param page what it stands on
 * @param id of the object
 * @param font the number of its font among the resources
 * @returns undefined where there is nothing to be seen
 */
export function textObject(glyphs: Glyphs, page: Page, id: number, font: number): string | undefined {
  const { face, size, color, scale = 1, opacity = 1, turn } = glyphs;
  const { text, start, advances } = withoutBlanksAround(glyphs);
  if (text === '') return undefined;
  const width = sumOf(advances) + size;
  // A text that is turned has the whole page for its box, and its own place by the matrix.
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
          ` CTM="${turned(turn)} ${millimetres(glyphs.x)} ${millimetres(glyphs.baseline)}"`,
          millimetres(start - glyphs.x),
          '0',
        ];
  const attributes = [
    `ID="${id}" Boundary="${boundary}"${matrix} Font="${font}" Size="${millimetres(size)}"`,
    scale === 1 ? '' : ` HScale="${scale}"`,
    face.bold ? ' Weight="700"' : '',
    opacity === 1 ? '' : ` Alpha="${Math.round(opacity * 255)}"`,
  ].join('');
  const steps = stepsOf(advances);
  return `<ofd:TextObject ${attributes}><ofd:FillColor Value="${colour(color)}"/><ofd:TextCode X="${x}" Y="${y}"${
    steps === '' ? '' : ` DeltaX="${steps}"`
  }>${escapeXml(text)}</ofd:TextCode></ofd:TextObject>`;
}

/** The matrix of a turn against the clock, without its place; y grows downwards. */
function turned(degrees: number): string {
  const angle = (degrees * Math.PI) / 180;
  const round = (value: number) => Number(value.toFixed(6));
  const [cos, sin] = [round(Math.cos(angle)), round(Math.sin(angle))];
  return `${cos} ${-sin} ${sin} ${cos}`;
}

/** A text without the blanks at either end, which readers drop, and where its first character begins. */
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
 * How far each character stands from the one before, in the short form for several of one length: `g`, how many, which
 * length (GB/T 33190-2016, 11.3: DeltaX). Each is whole micrometres, so that equal ones stay equal; at the end of a line
 * that is a hundredth of a millimetre at the most.
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

/** Fewer steps of one length are no shorter when written together. */
const LEAST_ALIKE = 3;
